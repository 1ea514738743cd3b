import { type RefObject, useEffect } from 'react';
import type { ZoneCode } from '../../domain/territory/zone.ts';

/**
 * A newly opened sheet is read from its heading, whoever opened it; Escape closes it from anywhere
 * inside. The heading scrolls into sight with it.
 */
export function useSheetFocus(
  heading: RefObject<HTMLHeadingElement | null>,
  zone: ZoneCode | null,
  close: () => void,
): void {
  useEffect(() => {
    const element = heading.current;
    if (zone === null || !element) return;
    element.focus({ preventScroll: true });
    element.closest('.side-panel-content')?.scrollTo({ top: 0 });
  }, [heading, zone]);

  useEffect(() => {
    const sheet = heading.current?.closest('section');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    sheet?.addEventListener('keydown', onKeyDown);
    return () => sheet?.removeEventListener('keydown', onKeyDown);
  }, [heading, close]);
}
