/** Where a key leads among `count` rows, of which `pageCount` are in sight; `null` for any other key. */
export function nextRow(key: string, row: number, count: number, pageCount: number): number | null {
  const last = count - 1;
  const target = new Map([
    ['ArrowDown', row + 1],
    ['ArrowUp', row - 1],
    ['PageDown', row + pageCount],
    ['PageUp', row - pageCount],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return target === undefined ? null : Math.min(last, Math.max(0, target));
}
