import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';

/** The size of an element in pixels, followed; `null` before the first layout. */
export function useStageSize(element: RefObject<HTMLElement | null>): PictureSize | null {
  const [size, setSize] = useState<PictureSize | null>(null);
  useLayoutEffect(() => {
    const stage = element.current;
    if (!stage) return;
    // An observer tells the size it starts with too: the same one is not a change to draw anew.
    const measure = () =>
      setSize((known) => {
        const { clientWidth: width, clientHeight: height } = stage;
        return known?.width === width && known.height === height ? known : { width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
