import { applyChange } from './grid/applyChange.ts';
import type { Grid } from './grid/createGrid.ts';
import type { Change } from './protocol.ts';
import type { Server } from './server.ts';

/** Keeps the page at the model's side: every change in its order; after a gap everything is loaded again. */
export function followChanges(
  grid: Grid,
  server: Server,
  since: number,
  onChange: (change: Change) => void,
  onState: (connected: boolean) => void,
): void {
  let revision = since;
  const receive = (change: Change) => {
    if (change.revision <= revision) return;
    if (change.reload || change.revision !== revision + 1) {
      location.reload();
      return;
    }
    revision = change.revision;
    applyChange(grid, change);
    onChange(change);
  };
  server.listen(since, receive, onState);
}
