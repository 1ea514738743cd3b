import type { BrowserContext } from 'playwright';
import type { ResponseMutation } from './mutateResponse.ts';

/** A fault of the server that lasts until it is healed. */
export function curable(fault: ResponseMutation): { mutation: ResponseMutation; heal: () => void } {
  let isHealed = false;
  return {
    mutation: (original) => (isHealed ? {} : fault(original)),
    heal: () => {
      isHealed = true;
    },
  };
}

/** As over plain http: the browser cannot compute a hash. */
export function refuseCrypto(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  });
}

/** As where cookies and site data are blocked: every store throws when it is touched. */
export function refuseStorage(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
}

/** As in a private window of some browsers, or over plain http. */
export function refuseServiceWorker(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}
