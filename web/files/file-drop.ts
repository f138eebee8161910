/** A file dropped anywhere on the page is opened as a scenario; while it is held above, the page says so. */
import { loadedPart } from '../state/page-context.ts';
import type { Store } from '../state/store.ts';

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Take files that are dropped on the page. `held` is told when one hovers and when it has gone. */
export function takeDrops(store: Store, held: (above: boolean) => void): void {
  let depth = 0;
  const move = (by: number) => {
    depth = Math.max(0, depth + by);
    held(depth > 0);
  };
  addEventListener('dragenter', (event) => hasFile(event) && move(1));
  addEventListener('dragleave', (event) => hasFile(event) && move(-1));
  // Without this the browser would leave the page for the file.
  addEventListener('dragover', (event) => hasFile(event) && event.preventDefault());
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!hasFile(event)) return;
    event.preventDefault();
    move(-depth);
    if (file) void loadedPart(store, import('./scenario-files.ts')).then((files) => files?.bringFile(store, file));
  });
}
