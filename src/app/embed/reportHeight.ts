import { type HeightMessage, heightKind, isHello } from '../../embedding/heightMessage.ts';

/**
 * Tells the host page how tall the embed is, once that page has said hello: only the window that frames this
 * one is listened to, and only its origin is answered.
 */
export function reportHeight(frame: Window): void {
  let stopReporting: (() => void) | null = null;
  frame.addEventListener('message', ({ data, source, origin }) => {
    if (frame.parent === frame || source !== frame.parent || !isHello(data)) return;
    stopReporting?.();
    // From here on the height is that of the content, no longer that of the frame.
    frame.document.documentElement.dataset.height = 'auto';
    // A page opened from a disk has no origin to name; a height is no secret.
    stopReporting = startReporting(frame, origin === 'null' ? '*' : origin);
  });
}

function startReporting(frame: Window, origin: string): () => void {
  const { body } = frame.document;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const message: HeightMessage = { kind: heightKind, height };
    frame.parent.postMessage(message, origin);
  };
  const observer = new ResizeObserver(tell);
  observer.observe(body);
  tell();
  return () => observer.disconnect();
}
