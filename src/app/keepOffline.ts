import { takeOverMessage } from '../offline/offlineFile.ts';
import { reloadPage } from './reloadPage.ts';

type Offer = (takeUp: () => void) => void;

const checkAgainAfterMs = 3_600_000;

/**
 * Has the browser keep the atlas for use without network, and offers a new version once it is there whole.
 * Where that is refused (plain http, storage blocked), the atlas works as before and nothing is said.
 */
export async function keepOffline(offer: Offer): Promise<void> {
  if (!mayKeepOffline()) return;
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register('./service-worker.js', { scope: './' });
    followNewVersions(serviceWorker, registration, offer);
    checkAgain(registration);
  } catch {
    // Refused: see above.
  }
}

/** Only the atlas itself, on its own page; a pinned version stays what it is. */
function mayKeepOffline(): boolean {
  const folder = new URL('./', document.baseURI).pathname;
  const isPinned = folder.endsWith(`/v/${import.meta.env.VITE_VERSION}/`);
  return import.meta.env.PROD && window.top === window && !isPinned;
}

function followNewVersions(
  serviceWorker: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  offer: Offer,
): void {
  let wasKept = serviceWorker.controller !== null;
  let isAgreed = false;

  const takeUp = () => {
    isAgreed = true;
    if (registration.waiting) registration.waiting.postMessage(takeOverMessage);
    else reloadPage();
  };
  const offerWhenThere = (worker: ServiceWorker | null) => {
    // The first copy of all is no new version.
    const offerIt = () => worker?.state === 'installed' && registration.active && offer(takeUp);
    offerIt();
    worker?.addEventListener('statechange', offerIt);
  };
  offerWhenThere(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => offerWhenThere(registration.installing));

  serviceWorker.addEventListener('controllerchange', () => {
    if (isAgreed) reloadPage();
    // Another tab has agreed: this one goes on with what it has, and may follow.
    else if (wasKept) offer(reloadPage);
    wasKept = true;
  });
}

/** A page can stay open for days; the browser only looks for a new version when one is opened. */
function checkAgain(registration: ServiceWorkerRegistration): void {
  let checkedMs = performance.now();
  document.addEventListener('visibilitychange', () => {
    const isDue = performance.now() - checkedMs > checkAgainAfterMs;
    if (document.visibilityState !== 'visible' || !isDue) return;
    checkedMs = performance.now();
    registration.update().catch(() => {});
  });
}
