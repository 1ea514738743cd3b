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
  const greet = (frame: EventTarget | null) => {
    if (!(frame instanceof HTMLIFrameElement) || !isEmbedAddress(frame.src, origin)) return;
    if (hasOrigin(frame) && hasArrived(frame)) {
      frame.contentWindow?.postMessage({ kind: helloKind }, origin);
    }
  };

  window.addEventListener('message', ({ data, source, origin: from }) => {
    const height = from === origin ? readHeight(data) : null;
    if (height === null) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !isEmbedAddress(frame.src, origin)) continue;
      const { style } = frame;
      style.aspectRatio = 'auto';
      style.minHeight = '0';
      style.maxHeight = 'none';
      style.height = `${height}px`;
    }
  });
  // `load` does not bubble, but is heard on its way down: a lazy frame says it when it comes.
  document.addEventListener('load', ({ target }) => greet(target), true);
  for (const frame of document.querySelectorAll('iframe')) greet(frame);
}

/** Without `allow-same-origin` a frame has no origin to speak to: the browser would drop the word, and warn. */
const hasOrigin = ({ sandbox }: HTMLIFrameElement): boolean =>
  sandbox.length === 0 || sandbox.contains('allow-same-origin');

/** A lazy frame is an empty page of the host's until it comes. */
const hasArrived = ({ contentDocument }: HTMLIFrameElement): boolean =>
  contentDocument === null || contentDocument.URL !== 'about:blank';
