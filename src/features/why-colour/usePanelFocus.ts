import { type RefObject, useEffect, useRef } from 'react';

/** The panel is read from its heading each time its subject changes; Escape goes back, from anywhere inside. */
export function usePanelFocus(
  subject: string,
  goBack: () => void,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject takes the focus
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.side-panel-content')?.scrollTo({ top: 0 });
  }, [subject]);

  useEffect(() => {
    const panel = heading.current?.closest('section');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) goBack();
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [goBack]);

  return heading;
}
