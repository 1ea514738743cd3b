/** An amount as people type it, in whole euros; `undefined` where there is none, `null` where it is no amount. */
export function readEuros(typed: string): number | undefined | null {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (text === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text)) : null;
}
