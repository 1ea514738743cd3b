/** What a host page and the frame of an embed say to each other; the words are versioned, not the code. */
export const helloKind = 'atlas-acces-soins:hello';
export const heightKind = 'atlas-acces-soins:height';

export interface HeightMessage {
  kind: typeof heightKind;
  /** In CSS pixels. */
  height: number;
}

/** Whatever a stranger sends is no message. */
export const isHello = (data: unknown): boolean => kindOf(data) === helloKind;

const lowest = 120;
const highest = 6000;

/** The height told, within what a page can bear; `null` for anything else. */
export function readHeight(data: unknown): number | null {
  if (kindOf(data) !== heightKind) return null;
  const { height } = data as { height?: unknown };
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(highest, Math.max(lowest, Math.ceil(height)));
}

const kindOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
