import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';

/** The size of an element in pixels, followed; `null` before the first layout. */
export function useStageSize(element: RefObject<HTMLElement | null>): PictureSize | null {
  const [size, setSize] = useState<PictureSize | null>(null);
  useLayoutEffect(() => {
    const stage = element.current;
    if (!stage) return;
    const measure = () => setSize({ width: stage.clientWidth, height: stage.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
