const PATIENCE_MS = 4000;

/**
 * Waits until the service worker looks after this page, so that what is fetched next is kept for use without network. On a first
 * visit that takes a moment; without a service worker, or when it takes long, nothing is waited for.
 */
export async function untilKeptOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) return;
  const registered = await serviceWorker.getRegistration().catch(() => undefined);
  if (!registered) return;
  await new Promise<void>((done) => {
    setTimeout(done, PATIENCE_MS);
    serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
  });
}
