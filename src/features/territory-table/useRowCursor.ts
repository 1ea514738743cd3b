import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { atlasStore, useAtlas } from '../../state/atlasStore.ts';
import { nextRow } from './nextRow.ts';
import type { TerritoryRow } from './selectTerritoryRows.ts';

/**
 * The row that the keyboard is on: the only one in the order of tabulation, from which the arrows go to
 * the others. It starts at the zone of the sheet, else at the one last pointed at on the map.
 */
export function useRowCursor(
  rows: readonly TerritoryRow[],
  body: RefObject<HTMLTableSectionElement | null>,
) {
  const selected = useAtlas((state) => state.view.zone);
  const [lastSelected, setLastSelected] = useState(selected);
  const [code, setCode] = useState(selected ?? atlasStore.getState().pointedZone);
  const isFocusWanted = useRef(false);
  if (selected !== lastSelected) {
    setLastSelected(selected);
    if (selected !== null) setCode(selected);
  }
  const found = rows.findIndex((row) => row.code === code);
  const index = Math.max(0, found);

  // After the row has been drawn where it belongs; before the browser paints.
  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    cursorLink(body.current)?.focus({ preventScroll: true });
  });
  useFocusBack(selected, body);

  return {
    index,
    moveTo: setCode,
    /** `scrollTo` brings a row into sight wherever it is, as those before it are measured. */
    onKeyDown(event: KeyboardEvent, countInSight: number, scrollTo: (index: number) => void) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = nextRow(event.key, index, rows.length, countInSight);
      if (target === null) return;
      event.preventDefault();
      isFocusWanted.current = true;
      setCode(rows[target]?.code ?? null);
      scrollTo(target);
    },
  };
}

/** Closing the sheet leaves focus nowhere: it comes back to the row of its zone. */
function useFocusBack(
  selected: ZoneCode | null,
  body: RefObject<HTMLTableSectionElement | null>,
): void {
  const before = useRef(selected);
  useEffect(() => {
    const isClosed = before.current !== null && selected === null;
    before.current = selected;
    if (isClosed && document.activeElement === document.body) {
      cursorLink(body.current)?.focus();
    }
  }, [selected, body]);
}

function cursorLink(body: HTMLTableSectionElement | null): HTMLAnchorElement | null {
  return body?.querySelector<HTMLAnchorElement>('a[tabindex="0"]') ?? null;
}
