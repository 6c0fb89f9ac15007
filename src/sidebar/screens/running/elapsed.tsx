import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../../sidebar.ts';

/** Minutes and seconds since the screen appeared. Not announced: the steps are. */
export function Elapsed() {
  const { words } = useSidebar();
  const [started] = useState(() => Date.now());
  const [now, setNow] = useState(started);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.max(0, Math.floor((now - started) / 1000));
  return <span>{words.running.elapsed(Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'))}</span>;
}
