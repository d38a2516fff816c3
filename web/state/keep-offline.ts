/**
 * Keeps the page for use without network, and tells when a newer one is ready.
 * @param onNewer gets the function that changes to the newer version
 */
export function keepOffline(onNewer: (useIt: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  // A private window may refuse; the page works without.
  navigator.serviceWorker.register('/sw.js').then(
    (registration) => watch(registration, onNewer),
    () => undefined,
  );
}

function watch(registration: ServiceWorkerRegistration, onNewer: (useIt: () => void) => void): void {
  const offer = (worker: ServiceWorker) =>
    onNewer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  // Without a controller this is the first visit: there is nothing older to change from.
  const isNewer = () => navigator.serviceWorker.controller !== null;
  if (registration.waiting && isNewer()) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => coming.state === 'installed' && isNewer() && offer(coming));
  });
  // A phone keeps the page open for days: look for a newer one when it comes back into view.
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && registration.update().catch(() => undefined),
  );
}
