import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellValue, disarmFormula, serializeCsv } from '../../../src/exports/serializeCsv.ts';

const rows: CellValue[][] = [
  ['code', 'name', 'value'],
  ['01004', 'Bar-le-Duc ; "ville"', 1234.5],
  ['52001', '=HYPERLINK("http://x")', -0.25],
  ['55039', 'Beaumont', Number.NaN],
  ['55040', 'Bezonvaux', null],
];

describe('CSV', () => {
  it('for programs has commas, points, no mark', () => {
    expect(serializeCsv(rows, 'plain')).toBe(
      [
        'code,name,value',
        '01004,"Bar-le-Duc ; ""ville""",1234.5',
        `52001,"'=HYPERLINK(""http://x"")",-0.25`,
        '55039,Beaumont,',
        '55040,Bezonvaux,',
        '',
      ].join('\n'),
    );
  });

  it('for a French spreadsheet has its mark, semicolons, decimal commas', () => {
    const text = serializeCsv(rows, 'french');
    expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\n')[1]).toBe('01004;"Bar-le-Duc ; ""ville""";1234,5');
    expect(text.split('\n')[2]).toContain(';-0,25');
    expect(text.split('\n')[3]).toBe('55039;Beaumont;');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "-2+3+cmd|' /C calc'!A0"])(
    'keeps %j a text',
    (text) => {
      expect(disarmFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['Bar-le-Duc', 'L’Épine', '1=1', 'a@b', ''])('leaves %j as it is', (text) => {
    expect(disarmFormula(text)).toBe(text);
  });

  it('round-trips any text and any number, in both flavours', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const table = fc.array(fc.tuple(fc.string({ minLength: 1 }), cell), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom('plain', 'french'), (written, flavour) => {
        const isFrench = flavour === 'french';
        const read: string[][] = parse(serializeCsv(written, flavour as 'plain' | 'french'), {
          delimiter: isFrench ? ';' : ',',
          bom: isFrench,
          relaxColumnCount: true,
          recordDelimiter: '\n',
        });
        expect(read.length).toBe(written.length);
        written.forEach((row, at) => {
          row.forEach((value, column) => {
            const text = read[at]?.[column] ?? '';
            if (typeof value === 'string') expect(text).toBe(disarmFormula(value));
            else expect(Number(isFrench ? text.replace(',', '.') : text)).toBe(value + 0);
          });
        });
      }),
    );
  });
});
