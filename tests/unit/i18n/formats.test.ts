import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../src/i18n/formats.ts';

const fr = createFormats('fr');
const en = createFormats('en');

describe('numbers', () => {
  it('have a decimal comma and a narrow no-break space in French thousands', () => {
    expect(fr.number(1080857)).toBe('1\u202f080\u202f857');
    expect(fr.number(1234.56, 1)).toBe('1\u202f234,6');
    expect(en.number(1234.56, 1)).toBe('1,234.6');
  });

  it('are never zero when there is none', () => {
    const { NaN: none } = Number;
    expect(fr.noValue).toBe('n.d.');
    const texts = [
      fr.number(none),
      fr.integer(none),
      fr.percent(none),
      fr.signed(none),
      fr.km(none),
      fr.minutes(none),
      fr.minutesRange(none, 3),
      fr.bytes(none),
    ];
    expect(texts).toEqual(texts.map(() => 'n.d.'));
    expect(en.number(none)).toBe('n/a');
    expect(fr.number(0, 1)).toBe('0,0');
  });

  it('have a true minus, a sign on differences, and no minus on what rounds to zero', () => {
    expect(fr.signed(1.25, 1)).toBe('+1,3');
    expect(fr.signed(-0.34, 1)).toBe('\u22120,3');
    expect(fr.signed(-0.04, 1)).toBe('0,0');
    expect(fr.number(-0.04, 1)).toBe('0,0');
    expect(fr.number(-1500)).toBe('\u22121\u202f500');
    expect(fr.signedPercent(-1.2, 1)).toBe('\u22121,2\u202f%');
  });

  it('are followed by their unit after a no-break space', () => {
    expect(fr.percent(12.5, 1)).toBe('12,5\u202f%');
    expect(en.percent(12.5, 1)).toBe('12.5%');
    expect(fr.km(3.04)).toBe('3,0\u00a0km');
    expect(fr.minutes(7.6)).toBe('8\u00a0min');
    expect(fr.minutesRange(8, 12)).toBe('8\u00a0à 12\u00a0min');
    expect(fr.minutesRange(7.8, 8.2)).toBe('8\u00a0min');
    expect(en.minutesRange(8, 12)).toBe('8\u00a0to 12\u00a0min');
    expect(fr.range(61.1, 86.6, 1)).toBe('61,1\u00a0à 86,6');
  });
});

describe('dates', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-03', 'mars 2022', 'March 2022'],
    ['2025-10-15', '15 octobre 2025', '15 October 2025'],
    ['2026-01-01', '1ᵉʳ janvier 2026', '1 January 2026'],
    ['vers 2020', 'vers 2020', 'vers 2020'],
    ['2022-13', '2022-13', '2022-13'],
  ])('%s', (iso, french, english) => {
    expect(fr.date(iso)).toBe(french);
    expect(en.date(iso)).toBe(english);
  });

  it('are missing when there is none', () => {
    expect(fr.date(null)).toBe('n.d.');
  });
});

describe('words', () => {
  it('follow the count: zero is singular in French, plural in English', () => {
    expect([0, 1, 2].map((count) => fr.count(count, 'commune', 'communes'))).toEqual([
      '0\u00a0commune',
      '1\u00a0commune',
      '2\u00a0communes',
    ]);
    expect([0, 1, 2].map((count) => en.plural(count, 'one', 'other'))).toEqual([
      'other',
      'one',
      'other',
    ]);
  });

  it('make lists', () => {
    expect(fr.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(fr.list(['a', 'b'], 'or')).toBe('a ou b');
    expect(en.list(['a', 'b'])).toBe('a and b');
  });

  it('make sizes', () => {
    expect(fr.bytes(0)).toBe('0\u00a0o');
    expect(fr.bytes(143_600)).toBe('144\u00a0ko');
    expect(fr.bytes(1_250_000)).toBe('1,3\u00a0Mo');
    expect(en.bytes(25_000_000)).toBe('25\u00a0MB');
  });
});
