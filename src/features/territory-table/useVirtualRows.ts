import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import type { TerritoryRow } from './selectTerritoryRows.ts';

/** A first guess in pixels; rows are measured as they are drawn, so that large text cuts nothing. */
const usualRowHeight = 49;

interface VirtualRows {
  /** The rows to draw, each with the height of those left out just before it. */
  drawn: readonly { index: number; gapBefore: number }[];
  gapAfter: number;
  headHeight: number;
  measure(element: HTMLTableRowElement | null): void;
  scrollTo(index: number): void;
  /** How many rows are in sight. */
  countInSight(): number;
}

/** The few rows in sight (all of them on paper), and the `kept` ones wherever they are: what has focus never leaves the page. */
export function useVirtualRows(
  rows: readonly TerritoryRow[],
  kept: readonly number[],
  scroller: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
): VirtualRows {
  const headHeight = useHeight(head);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.code ?? index, [rows]),
    estimateSize: () => usualRowHeight,
    overscan: 10,
    // The heading lies over the rows: the last of them must clear it.
    scrollPaddingEnd: headHeight,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])]
        .filter((index) => index >= 0 && index < rows.length)
        .sort((a, b) => a - b),
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const totalSize = virtualizer.getTotalSize();
  const scrollTo = useScrollToRow(virtualizer, totalSize);
  const isPrinting = useIsPrinting();
  return {
    drawn: isPrinting
      ? rows.map((_, index) => ({ index, gapBefore: 0 }))
      : items.map(({ index, start }, at) => ({
          index,
          gapBefore: start - (items[at - 1]?.end ?? 0),
        })),
    gapAfter: isPrinting ? 0 : totalSize - (items.at(-1)?.end ?? 0),
    headHeight,
    measure: virtualizer.measureElement,
    scrollTo,
    countInSight() {
      const inSight = (scroller.current?.clientHeight ?? 0) - headHeight;
      return Math.max(1, Math.floor(inSight / (items[0]?.size ?? usualRowHeight)));
    },
  };
}

/**
 * Brings a row into sight. Rows measured on the way change the whole height, sometimes after the library
 * holds that it has arrived: until the scrolling ends, each change of height sends to the row again.
 */
function useScrollToRow(
  virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>,
  totalSize: number,
): (index: number) => void {
  const wanted = useRef<number | null>(null);
  const { isScrolling } = virtualizer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is what sends again
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    virtualizer.scrollToIndex(wanted.current, { align: 'auto' });
    if (!isScrolling) wanted.current = null;
  }, [virtualizer, totalSize, isScrolling]);
  return (index) => {
    const before = virtualizer.scrollElement?.scrollTop;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    // A row already in sight asks for nothing: the next scrolling is the reader's own.
    wanted.current = virtualizer.scrollElement?.scrollTop === before ? null : index;
  };
}

function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setHeight(measured.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
