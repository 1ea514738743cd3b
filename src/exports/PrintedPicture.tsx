import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { composePicture } from './composePicture.ts';
import type { FramedPicture } from './exportOffers.ts';
import './PrintedPicture.css';

/** On paper, the picture of the export in the place of what cannot be printed: a canvas, an enlarged map. */
export function PrintedPicture({ create }: { create(): FramedPicture }) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  const { body, frame } = create();
  return (
    <div
      className="printed-picture"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by composePicture, which escapes every text
      dangerouslySetInnerHTML={{ __html: composePicture(body, frame).svg }}
    />
  );
}
