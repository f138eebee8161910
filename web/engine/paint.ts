/** The moments to work in: after a frame is on screen, and when nothing else is to be done. */

let frame: Promise<number> | null = null;

/** Resolves, with its time, after the frame that shows the present state is painted; in a hidden tab, once it is seen. */
export function painted(): Promise<number> {
  // One promise a frame: whatever waits for the same frame is told the same moment.
  return (frame ??= new Promise((resolve) => {
    requestAnimationFrame(() => {
      frame = null;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now());
      };
      channel.port2.postMessage(null);
    });
  }));
}

/** An idle moment is waited for at most this long: a page that is never idle gets its parts all the same. */
const IDLE_LIMIT_MS = 1000;

/** Resolves when the page has nothing else to do; where a browser cannot tell, in a task of its own. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: IDLE_LIMIT_MS });
    else setTimeout(resolve, 1);
  });
}
