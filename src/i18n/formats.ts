import { type Language, localeOf } from './language.ts';

/** Turns numbers and dates into text. No value (`NaN`, `null`) is "n.d." ("n/a"), never a zero. */
export interface Formats {
  noValue: string;
  number(value: number, decimals?: number): string;
  integer(value: number): string;
  /** `value` is already in percent: 12.5 gives "12,5 %". */
  percent(value: number, decimals?: number): string;
  /** A difference, with its sign: "+1,2", "−0,3", "0". */
  signed(value: number, decimals?: number): string;
  signedPercent(value: number, decimals?: number): string;
  km(distanceKm: number, decimals?: number): string;
  minutes(travelMinutes: number): string;
  /** Estimated minutes are always a range: "8 à 12 min". */
  minutesRange(lowMinutes: number, highMinutes: number): string;
  /** An interval or the two ends of a class: "61,1 à 86,6". */
  range(lower: number, upper: number, decimals?: number): string;
  /** ISO dates, whole or partial: "2022-03" gives "mars 2022". Anything else is given back as it is. */
  date(isoDate: string | null): string;
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  bytes(size: number): string;
  /** The form that goes with a count; in French zero is singular. */
  plural(count: number, one: string, other: string): string;
  /** "3 communes": the count and the form that goes with it. */
  count(count: number, one: string, other: string): string;
}

const words = {
  fr: { noValue: 'n.d.', to: 'à', bytes: ['o', 'ko', 'Mo', 'Go'], space: '\u00a0' },
  en: { noValue: 'n/a', to: 'to', bytes: ['B', 'kB', 'MB', 'GB'], space: '\u00a0' },
} as const;

/** Browsers disagree on the thousands space and the minus of French numbers: these are LABELS' choice. */
function settle(text: string): string {
  return text.replace(/[\u00a0\u2009 ](?=\d)/g, '\u202f').replace('-', '\u2212');
}

const cache = new Map<Language, Formats>();

/** The same object for a language each time, so that it can stand in dependency lists. */
export function createFormats(language: Language): Formats {
  const known = cache.get(language);
  if (known) return known;
  const formats = buildFormats(language);
  cache.set(language, formats);
  return formats;
}

function buildFormats(language: Language): Formats {
  const { noValue, to, bytes: byteUnits, space } = words[language];
  const numberFormat = createNumberFormats(language);
  const percentSign = language === 'fr' ? '\u202f%' : '%';
  const orNoValue = (value: number, text: () => string) => (Number.isNaN(value) ? noValue : text());

  const number = (value: number, decimals = 0) =>
    orNoValue(value, () => settle(numberFormat(decimals, 'auto').format(value)));
  const signed = (value: number, decimals = 0) =>
    orNoValue(value, () => settle(numberFormat(decimals, 'exceptZero').format(value)));
  const withUnit = (value: number, text: string, unit: string) =>
    orNoValue(value, () => `${text}${space}${unit}`);
  const pluralRules = new Intl.PluralRules(localeOf[language]);
  const plural = (count: number, one: string, other: string) =>
    pluralRules.select(count) === 'one' ? one : other;
  const range = (lower: number, upper: number, decimals = 0) => {
    const [low, high] = [number(lower, decimals), number(upper, decimals)];
    return low === high ? low : `${low}${space}${to} ${high}`;
  };

  return {
    noValue,
    number,
    integer: (value) => number(value, 0),
    percent: (value, decimals = 0) =>
      orNoValue(value, () => `${number(value, decimals)}${percentSign}`),
    signed,
    signedPercent: (value, decimals = 0) =>
      orNoValue(value, () => `${signed(value, decimals)}${percentSign}`),
    km: (distanceKm, decimals = 1) => withUnit(distanceKm, number(distanceKm, decimals), 'km'),
    minutes: (travelMinutes) => withUnit(travelMinutes, number(travelMinutes), 'min'),
    minutesRange: (low, high) => withUnit(low + high, range(low, high), 'min'),
    range,
    date: (isoDate) => formatDate(isoDate, language) ?? isoDate ?? noValue,
    list(items, kind = 'and') {
      // One alone needs no format, whose making takes a dozen milliseconds.
      if (items.length < 2) return items[0] ?? '';
      const type = kind === 'and' ? 'conjunction' : 'disjunction';
      return new Intl.ListFormat(localeOf[language], { type }).format(items);
    },
    bytes: (size) => {
      const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, size)) / 3)));
      const scaled = size / 1000 ** power;
      const decimals = power > 1 && scaled < 10 ? 1 : 0;
      return withUnit(size, number(scaled, decimals), byteUnits[power] ?? '');
    },
    plural,
    count: (count, one, other) => `${number(count)}${space}${plural(count, one, other)}`,
  };
}

function createNumberFormats(language: Language) {
  const made = new Map<string, Intl.NumberFormat>();
  return (decimals: number, signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat => {
    const key = `${decimals}${signDisplay}`;
    const existing = made.get(key);
    if (existing) return existing;
    const format = new Intl.NumberFormat(localeOf[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      // Without "negative", −0.04 to one decimal would print as "−0,0".
      signDisplay: signDisplay === 'auto' ? 'negative' : signDisplay,
    });
    made.set(key, format);
    return format;
  };
}

function formatDate(isoDate: string | null, language: Language): string | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(isoDate ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const asWritten = date.toISOString().startsWith(isoDate ?? '');
  if (!asWritten) return null;
  const text = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' as const } : {}),
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(date);
  // The first of the month is an ordinal in French.
  return language === 'fr' ? text.replace(/^1 /, '1ᵉʳ ') : text;
}
