/** The moment after a frame is on screen. */

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
