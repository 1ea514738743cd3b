import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importRegister } from '../../src/analysis/importRegister.ts';
import { parseExperiments } from '../../src/datasets/parseExperiments.ts';
import { importColumns } from '../../src/domain/register-import/importColumns.ts';
import { isRemark } from '../../src/domain/register-import/importProblem.ts';
import type { RegisterReading } from '../../src/domain/register-import/readRegister.ts';
import { toRegisterRows } from '../../src/domain/register-import/registerRows.ts';
import { serializeRegister } from '../../src/domain/register-import/serializeRegister.ts';
import { serializeCsv } from '../../src/exports/serializeCsv.ts';
import { readImportContext } from '../fixtures/importContext.ts';

const context = { ...readImportContext(), shipped: [] };
const read = (bytes: Uint8Array) => importRegister(bytes, context, new Map());
const bytesOf = (text: string) => new TextEncoder().encode(text);

const headers = importColumns.map(({ header }) => header);
const rows = toRegisterRows(readImportContext().shipped);
const valid = bytesOf(serializeCsv([headers, ...rows], 'french'));

/** Whatever is not taken is told of: where, and what was seen; what is taken fits the published format. */
function expectHonest(reading: RegisterReading): void {
  const { experiments, problems, questions, refusedCount, heldCount } = reading;
  const parsed = parseExperiments(JSON.parse(JSON.stringify(experiments)));
  expect(parsed.ok).toBe(true);
  expect(new Set(experiments.map(({ id }) => id)).size).toBe(experiments.length);
  if (refusedCount > 0) expect(problems.some((one) => one.line !== null)).toBe(true);
  if (heldCount > 0) expect(questions.length).toBeGreaterThan(0);
  if (experiments.length + refusedCount + heldCount === 0) {
    expect(problems.some((one) => !isRemark(one))).toBe(true);
  }
  expect(JSON.stringify(experiments)).not.toMatch(/\\u00[01][0-8bcef]/i);
  for (const { url } of experiments.flatMap(({ sources }) => sources)) {
    if (url !== null) expect(url).toMatch(/^https?:/i);
  }
}

const dangerous = fc.constantFrom(
  '=cmd|calc!A1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '"',
  ';',
  '\n',
  '\u0000',
  '\u202e',
  '\ud800',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '99999',
  '55029',
  '1e400',
);
const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), dangerous);

describe('an import never throws and always says what it left out', () => {
  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expectHonest(await read(bytes));
      }),
    );
  });

  test('the published register with bytes changed, cut or put in', async () => {
    const change = fc.record({
      at: fc.nat(valid.length),
      gone: fc.nat(40),
      put: fc.uint8Array({ maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = changes.reduce<Uint8Array>(
          (bytes, { at, gone, put }) =>
            Uint8Array.of(...bytes.slice(0, at), ...put, ...bytes.slice(at + gone)),
          valid.slice(0, 20_000),
        );
        expectHonest(await read(broken));
      }),
      { numRuns: 40 },
    );
  });

  test('right headers over any cells, in any separator', async () => {
    const table = fc.array(
      fc.array(cell, { minLength: headers.length, maxLength: headers.length }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('french', 'plain'), async (cells, flavour) => {
        expectHonest(await read(bytesOf(serializeCsv([headers, ...cells], flavour))));
      }),
    );
  });

  test('any columns left out: nothing is taken, and each that is needed is told of', async () => {
    const table = fc.record({
      kept: fc.subarray([...importColumns], { minLength: 2 }),
      cells: fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
        minLength: 1,
        maxLength: 5,
      }),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ kept, cells }) => {
        // A file with a null byte is no text.
        const shown = cells.map((row) =>
          ['a', ...row.slice(0, kept.length)].map((one) => one.replaceAll('\u0000', '')),
        );
        const top = ['autre colonne', ...kept.map(({ header }) => header)];
        const reading = await read(bytesOf(serializeCsv([top, ...shown], 'french')));
        expectHonest(reading);
        const missing = importColumns.filter((one) => one.isNeeded && !kept.includes(one));
        const told = reading.problems.filter(({ code }) => code === 'missingColumn');
        expect(told.map(({ expected }) => expected[0])).toEqual(
          missing.map(({ header }) => header),
        );
        if (missing.length > 0) expect(reading.experiments).toEqual([]);
      }),
    );
  });

  test('any JSON, any feature', async () => {
    const feature = fc.record({
      type: fc.constant('Feature'),
      geometry: fc.oneof(
        fc.anything(),
        fc.record({ type: fc.constant('Point'), coordinates: fc.array(fc.double()) }),
      ),
      properties: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...headers, '__proto__'), cell),
      ),
    });
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(feature) }),
    );
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        // Some of what is made (functions, big integers) no JSON holds.
        let text = 'null';
        try {
          text = JSON.stringify(value) ?? 'null';
        } catch {
          return;
        }
        expectHonest(await read(bytesOf(text)));
      }),
    );
  });

  test('an archive of any XML', async () => {
    const xml = fc.oneof(
      fc.string(),
      fc.constantFrom('<workbook>', '<sst count="9"><si>', '<c r="ZZZZ99" t="s"><v>7</v></c>'),
    );
    const names = fc.constantFrom(
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, xml), async (files) => {
        const zip = zipSync(
          Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])),
        );
        expectHonest(await read(zip));
        expectHonest(await read(zip.slice(0, zip.length / 2)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('any record that was read', () => {
  const text = cell.filter((value) => value.trim() !== '');
  const record = fc.record({
    nom: text,
    axe: fc.constantFrom('access', 'chronic', 'home', 'prevention'),
    nature: fc.constantFrom('téléconsultation', 'other'),
    résumé: text,
    partenaires: text,
    source: text,
    'code insee': fc.constantFrom('', '55029', '54395', '88160'),
    remarque: cell,
  });

  test('written as a file of the template and read again is itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 4 }), async (properties) => {
        const features = properties.map((one) => ({ properties: one }));
        const first = await read(bytesOf(JSON.stringify({ type: 'FeatureCollection', features })));
        if (first.experiments.length === 0) return;
        const csv = serializeCsv([headers, ...toRegisterRows(first.experiments)], 'french');
        const second = await read(bytesOf(csv));
        expect(serializeRegister(second.experiments, context.territory)).toBe(
          serializeRegister(first.experiments, context.territory),
        );
      }),
    );
  });
});
