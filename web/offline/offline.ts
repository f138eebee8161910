/**
 * Keeps the page for use without a network: registers the service worker once the first plan is there, and offers a new
 * release when one is ready. Where a browser refuses, the page is as it was. Not here: what is cached (service-worker.ts).
 */
import { defineElements } from '../stages/define-elements.ts';
import { UpdateNote } from './update-note.ts';

/** Offer the waiting release; the page loads anew once it has taken over, and only if it was asked for here. */
function offer(waiting: ServiceWorker): void {
  defineElements([['update-note', UpdateNote]]);
  const note = new UpdateNote();
  note.addEventListener('update', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('update');
  });
  document.querySelector('update-note')?.remove();
  document.body.append(note);
}

/** Register, and follow new releases. Never rejects. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('./service-worker.js');
    // Without a controller this is the first visit: what is installed then is this very release.
    const follow = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
      });
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  } catch {
    // Private windows and some embedders refuse: the page then needs its network, as before.
  }
}
