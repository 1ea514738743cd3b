/** Characters that show nothing and change what is shown, or that no file of ours may hold. */
const harmful =
  /[^\P{Cc}\t\r\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

export interface CleanText {
  text: string;
  hadHarmful: boolean;
}

/**
 * A cell as one line of text, without what does harm. The apostrophe that a spreadsheet, or an export of ours,
 * sets before a formula to keep it a text is taken off again.
 */
export function cleanText(cell: string): CleanText {
  const safe = cell.replace(harmful, '');
  const text = safe
    .normalize('NFC')
    .replace(/\s*[\t\r\n]+\s*/g, ' ')
    .trim()
    .replace(/^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, '');
  return { text, hadHarmful: safe.length !== cell.length };
}

const daysInMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2024`, `2024-03`, `2024-03-31` or, as in French, `31/03/2024`, `03/2024` → the first form; else `null`. */
export function readDate(text: string): string | null {
  const french = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(text);
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.]+Z?)?$/.exec(text);
  const [year, month, day] = french
    ? [french[3], french[2], french[1]]
    : [iso?.[1], iso?.[2], iso?.[3]];
  if (year === undefined) return null;
  const inMonths = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  const inDays =
    day === undefined ||
    (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
  if (!inMonths || !inDays) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** Degrees with a decimal comma or point; `null` when they are none, or beyond the most. */
export function readDegrees(text: string, most: number): number | null {
  const degrees = /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Math.abs(degrees) <= most ? degrees : null;
}

/** An address of the web; anything else, `javascript:` first, is none. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text);
}
