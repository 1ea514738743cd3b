import { helloKind, readHeight } from './heightMessage.ts';

const isEmbedAddress = (address: string, origin: string): boolean => {
  const url = new URL(address, document.baseURI);
  return url.origin === origin && /\/embed\.html$/.test(url.pathname);
};

/**
 * Gives each embed of the page the height of its content, those added later included. `origin` is where the
 * atlas is published: frames from elsewhere are neither spoken to nor listened to.
 */
export function fitFrames(origin: string): void {
  const greet = (frame: HTMLIFrameElement) => {
    if (isEmbedAddress(frame.src, origin)) {
      frame.contentWindow?.postMessage({ kind: helloKind }, origin);
    }
  };
  // A frame without `allow-same-origin` has no origin to speak to: the browser drops the word, and warns.
  const greetAny = (element: EventTarget | null) => {
    if (element instanceof HTMLIFrameElement && hasOrigin(element)) greet(element);
  };

  window.addEventListener('message', ({ data, source, origin: from }) => {
    const height = from === origin ? readHeight(data) : null;
    if (height === null) return;
    for (const frame of findFrames(document)) {
      if (frame.contentWindow !== source || !isEmbedAddress(frame.src, origin)) continue;
      frame.style.aspectRatio = 'auto';
      frame.style.height = `${height}px`;
    }
  });
  // `load` does not bubble, but is heard on its way down: a lazy frame says it when it comes.
  document.addEventListener('load', ({ target }) => greetAny(target), true);
  for (const frame of findFrames(document)) greetAny(frame);
}

const hasOrigin = ({ sandbox }: HTMLIFrameElement): boolean =>
  sandbox.length === 0 || sandbox.contains('allow-same-origin');

/** Frames of the page, and those inside the elements of the web component. */
function findFrames(page: ParentNode): HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')];
}
