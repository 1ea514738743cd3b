import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildData } from '../../../../scripts/build/buildData.ts';
import { importRegister } from '../../../../src/analysis/importRegister.ts';
import { importColumns } from '../../../../src/domain/register-import/importColumns.ts';
import { toRegisterRows } from '../../../../src/domain/register-import/registerRows.ts';
import { serializeRegister } from '../../../../src/domain/register-import/serializeRegister.ts';
import { serializeCsv } from '../../../../src/exports/serializeCsv.ts';
import { serializeWorkbook } from '../../../../src/exports/serializeWorkbook.ts';
import { readImportContext } from '../../../fixtures/importContext.ts';

const context = readImportContext();
const { shipped, territory } = context;
const dataFolder = join(import.meta.dirname, '../../../../data');
const headers = importColumns.map(({ header }) => header);
const rows = toRegisterRows(shipped);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Read as by someone who has no register yet. */
const alone = { ...context, shipped: [] };

const files: [string, () => Promise<Uint8Array>][] = [
  ['CSV, French', async () => bytesOf(serializeCsv([headers, ...rows], 'french'))],
  ['CSV, plain', async () => bytesOf(serializeCsv([headers, ...rows], 'plain'))],
  [
    'XLSX',
    async () => {
      const table = { fileName: 'r', title: 'r', headers, rows, notes: [] };
      const blob = await serializeWorkbook(table, { data: 'Registre', notes: 'Lire' });
      return new Uint8Array(await blob.arrayBuffer());
    },
  ],
  [
    'GeoJSON',
    async () =>
      bytesOf(
        JSON.stringify({
          type: 'FeatureCollection',
          features: rows.map((row) => ({
            type: 'Feature',
            geometry: null,
            properties: Object.fromEntries(row.map((cell, at) => [headers[at], cell])),
          })),
        }),
      ),
  ],
];

describe('the published register, written as a file of the template and read again', () => {
  test.each(files)('%s: the same records, to the byte', async (_, write) => {
    const reading = await importRegister(await write(), alone, new Map());
    expect(reading.problems).toEqual([]);
    expect(reading.experiments).toEqual(shipped);
    const json = serializeRegister(reading.experiments, territory);
    expect(json).toBe(readFileSync(join(dataFolder, 'experiments.json'), 'utf8'));
  });

  test('beside itself, brings nothing new', async () => {
    const bytes = bytesOf(serializeCsv([headers, ...rows], 'french'));
    const reading = await importRegister(bytes, context, new Map());
    expect(reading.experiments).toEqual([]);
    expect(reading.unchangedCount).toBe(shipped.length);
  });
});

describe('the exported file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-register-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dataFolder, folder, { recursive: true });

  const lines = [
    'nom;axe;nature;résumé;source;site;code insee;longitude;latitude;commune;département;intercommunalité;rôle',
    'Navette;accès aux soins;autre;Une navette;Plan 2026;Gare;55122;;;;;;reçoit des patients',
    'Bus;prévention;unité mobile;Un bus;Plan 2026;;;;;;;Portes de Meuse;unité mobile',
    'Relais;maintien à domicile;autre;Un relais;Plan 2026;Salle;;5,3826;49,1594;;;;',
    'Ailleurs;prévention;autre;Plus loin;Plan 2026;Salle;;;;Épinal;Vosges;;',
  ];

  test('takes the place of data/experiments.json: the data build finds nothing to say', async () => {
    const reading = await importRegister(bytesOf(lines.join('\n')), context, new Map());
    expect(reading.problems.map(({ code }) => code)).toEqual(['outside']);
    expect(reading.experiments).toHaveLength(4);
    const register = [...shipped, ...reading.experiments];
    writeFileSync(join(folder, 'experiments.json'), serializeRegister(register, territory));
    const { files: built, problems } = buildData(folder);
    expect(problems).toEqual([]);
    // What the screen showed before publishing is what is published.
    expect(JSON.parse(built.get('experiments.json') ?? '')).toEqual(register);
  });

  test('would be refused with a commune that does not exist', () => {
    const broken = shipped.map((record) => ({
      ...record,
      sites: record.sites.map((site) => ({ ...site, commune: '55999' as typeof site.commune })),
    }));
    writeFileSync(join(folder, 'experiments.json'), serializeRegister(broken, territory));
    expect(buildData(folder).problems.length).toBeGreaterThan(0);
  });
});
