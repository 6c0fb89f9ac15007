import { useRef, useState } from 'preact/hooks';

type Wish = 'go' | 'asking' | 'keep' | 'discard';

/** Whether the person wants the review to stop. While the question is open the review waits between two steps. */
export function useStopping() {
  const wish = useRef<Wish>('go');
  const waiting = useRef<((stopped: boolean) => void) | null>(null);
  const [asking, setAsking] = useState(false);
  const [stopping, setStopping] = useState<'' | 'stopping' | 'discarding'>('');
  const settle = (decided: Wish) => {
    wish.current = decided;
    setAsking(decided === 'asking');
    if (decided !== 'asking') waiting.current?.(decided !== 'go');
  };
  return {
    asking,
    stopping,
    wish: () => wish.current,
    ask: () => settle('asking'),
    goOn: () => settle('go'),
    decide: (decided: 'keep' | 'discard') => {
      setStopping('stopping');
      settle(decided);
    },
    discarding: () => {
      setAsking(false);
      setStopping('discarding');
    },
    reset: () => {
      setStopping('');
      settle('go');
    },
    /** For the drive, between two steps. */
    decision: (): Promise<boolean> =>
      wish.current === 'asking'
        ? new Promise((resolve) => {
            waiting.current = resolve;
          })
        : Promise.resolve(wish.current !== 'go'),
  };
}
