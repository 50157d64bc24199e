/** Lets the built page work without a network once it has been opened. */
export async function workOffline(): Promise<void> {
  if (import.meta.env.MODE === 'production' && 'serviceWorker' in navigator) await navigator.serviceWorker.register('./service-worker.js');
}
