import type { Formats } from '../i18n/formats.ts';

/** Ticks as the reader writes numbers, with the decimals each needs. */
export function formatTick({ number }: Formats): (value: number) => string {
  return (value) => number(value, String(Number(value.toFixed(6))).split('.')[1]?.length ?? 0);
}
