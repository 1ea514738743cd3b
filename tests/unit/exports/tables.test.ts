import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../src/domain/territory/column.ts';
import { zoneCode } from '../../../src/domain/territory/zone.ts';
import { createFileName } from '../../../src/exports/createFileName.ts';
import { createNotes } from '../../../src/exports/createNotes.ts';
import { createZonesGeoJson } from '../../../src/exports/createZonesGeoJson.ts';
import type { ExportTable } from '../../../src/exports/ExportTable.ts';
import { createFigureColumns, type ExportWords } from '../../../src/exports/figureColumn.ts';
import { serializeTable } from '../../../src/exports/serializeTable.ts';
import { serializeWorkbook } from '../../../src/exports/serializeWorkbook.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { exportTexts } from '../../../src/i18n/sections/exportTexts.ts';
import { indicators } from '../../../src/i18n/sections/indicators.ts';

const words: ExportWords = {
  text: exportTexts.fr,
  names: indicators.fr,
  formats: createFormats('fr'),
};

function requireIndicator(id: string) {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

const columnOf = (values: number[], status: number[]) => ({
  values: Float64Array.from(values),
  status: Uint8Array.from(status),
});

const table: ExportTable = {
  fileName: 'atlas-essai',
  title: 'Essai',
  headers: ['Code', 'Nom', 'Part', 'APL'],
  rows: [
    [
      '01004',
      '=1+1',
      { value: 12.5, decimals: 1, isPercent: true },
      { value: 2.345678, decimals: 2 },
    ],
    ['52001', '+33 Rue', null, { value: Number.NaN, decimals: 2 }],
    ['55039', '\t@SUM(A1)', { value: 0, decimals: 1, isPercent: true }, { value: 0, decimals: 2 }],
  ],
  notes: [
    { label: 'Adresse', text: 'https://exemple.fr/?maille=epci' },
    { label: '=A1', text: '-1' },
  ],
};

const toBuffer = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

describe('a table as CSV', () => {
  it('reads back in both flavours', () => {
    const french: string[][] = parse(serializeTable(table, 'french'), {
      delimiter: ';',
      bom: true,
    });
    expect(french[0]).toEqual(table.headers);
    expect(french[1]).toEqual(['01004', "'=1+1", '12,5', '2,345678']);
    expect(french[2]).toEqual(['52001', "'+33 Rue", '', '']);
    const plain: string[][] = parse(serializeTable(table, 'plain'));
    expect(plain[1]).toEqual(['01004', "'=1+1", '12.5', '2.345678']);
    // Zero is a value.
    expect(plain[3]?.slice(2)).toEqual(['0', '0']);
  });
});

describe('a table as a workbook', () => {
  const names = { data: 'Données', notes: 'Notes' };

  it('has numbers as numbers, texts as texts, nothing where nothing is known', async () => {
    const file = await toBuffer(await serializeWorkbook(table, names));
    const rows = await readSheet(file, 'Données');
    expect(rows[0]).toEqual(table.headers);
    expect(rows[1]).toEqual(['01004', '=1+1', 0.125, 2.345678]);
    expect(rows[2]).toEqual(['52001', '+33 Rue', null, null]);
    expect(rows[3]?.slice(2)).toEqual([0, 0]);
  });

  it('has its notes on a second sheet, and no formula anywhere', async () => {
    const file = await toBuffer(await serializeWorkbook(table, names));
    const sheets = await readWorkbook(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Données', 'Notes']);
    const notes = await readSheet(file, 'Notes');
    expect(notes[0]?.[0]).toBe('Essai');
    expect(notes[1]).toEqual(['Adresse', 'https://exemple.fr/?maille=epci']);
    expect(notes[2]).toEqual(['=A1', '-1']);
    // Stored, a formula would be an <f> element.
    const parts = unzipSync(new Uint8Array(file));
    const sheetTexts = Object.entries(parts)
      .filter(([name]) => name.includes('worksheets/sheet'))
      .map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(sheetTexts).toHaveLength(2);
    for (const text of sheetTexts) expect(text).not.toContain('<f>');
    expect(new TextDecoder().decode(parts['xl/styles.xml'])).toContain('0.0%');
  });
});

describe('the columns of a figure', () => {
  it('say in words what is missing or estimated, and only then', () => {
    const indicator = requireIndicator('share-75-plus');
    const column = columnOf([12.5, Number.NaN], [valueStatus.estimated, valueStatus.masked]);
    const [value, remark] = createFigureColumns(words, { indicator, year: 2021, column }, [0, 1]);
    expect(value?.header).toMatch(/\(% de la population, 2021\)$/);
    expect(value?.cellOf(0)).toEqual({ value: 12.5, decimals: 1, isPercent: true });
    expect(value?.cellOf(1)).toBeNull();
    expect(remark?.cellOf(0)).toBe('');
    expect(remark?.cellOf(1)).toBe('masqué');
    expect(createFigureColumns(words, { indicator, year: 2021, column }, [0])).toHaveLength(1);
  });

  it('never give an estimated minute without its range', () => {
    const indicator = requireIndicator('nearest-gp-min');
    const column = columnOf([8], [valueStatus.estimated]);
    const range = { lower: Float64Array.of(7), upper: Float64Array.of(10) };
    const columns = createFigureColumns(words, { indicator, year: 2024, column, range }, [0]);
    const cells = columns.map(({ cellOf }) => cellOf(0));
    expect(cells.slice(0, 3)).toEqual([8, 7, 10].map((value) => ({ value, decimals: 0 })));
  });

  it('give categories in words', () => {
    const indicator = requireIndicator('zoning-gp');
    const column = columnOf([0], [valueStatus.observed]);
    const [cell] = createFigureColumns(words, { indicator, year: null, column }, [0]);
    expect(cell?.cellOf(0)).toMatch(/^ZIP/);
  });
});

describe('the notes', () => {
  it('hold definition, unit, year, source with its vintage, address and date', () => {
    const notes = createNotes(words, {
      figures: [{ indicator: requireIndicator('apl-gp'), year: 2024 }],
      sources: [
        { id: 'drees-apl', producer: 'Drees', title: 'APL', vintage: '2024', licence: 'LO 2.0' },
        { id: 'bpe-2019', producer: 'Insee', title: 'BPE', vintage: '2019', licence: 'LO 2.0' },
      ],
      address: 'https://exemple.fr/?zone=52001',
      date: '2026-02-01',
      version: '1.2.3',
    });
    const all = notes
      .map(({ label, text }) => `${label} ${text}`)
      .join('\n')
      .replace(/\s/g, ' ');
    expect(all).toContain('https://exemple.fr/?zone=52001');
    expect(all).toContain('1ᵉʳ février 2026');
    expect(all).toContain('version 1.2.3');
    expect(all).toContain('Année : 2024');
    expect(all).toContain('Source : Drees APL. Millésime : 2024.');
    expect(all).not.toContain('BPE');
    expect(all).toContain('ce n’est pas zéro');
  });
});

describe('GeoJSON', () => {
  it('holds every zone with its value, its status, its unit, its year and its source', () => {
    const indicator = requireIndicator('apl-gp');
    const outline = (code: string) => ({
      type: 'Feature' as const,
      properties: { code },
      geometry: { type: 'Point' as const, coordinates: [5, 48] },
    });
    const collection = createZonesGeoJson(words, {
      zones: {
        mesh: 'commune',
        codes: [zoneCode('52001'), zoneCode('55039')],
        names: ['Ageville', 'Beaumont-en-Verdunois'],
        members: [Uint32Array.of(0), Uint32Array.of(1)],
        insideShare: Float64Array.of(1, 1),
        population: Float64Array.of(290, 0),
      },
      outlines: [outline('52001'), outline('55039')],
      figure: { indicator, year: 2024, column: columnOf([1.26, Number.NaN], [0, 6]) },
      notes: [{ label: 'Source', text: 'Drees' }],
    });
    expect(collection.features.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        code: '52001',
        name: 'Ageville',
        population: 290,
        value: 1.26,
        status: 'observed',
        year: 2024,
        source: indicator.sources.join(', '),
      }),
      expect.objectContaining({ code: '55039', value: null, status: 'notApplicable' }),
    ]);
    expect(collection.notes).toEqual({ Source: 'Drees' });
  });
});

describe('names of files', () => {
  it.each([
    [['apl-gp', 2024, 'epci'], 'atlas-apl-gp-2024-epci'],
    [['fiche', 'Saint-Julien-lès-Gorze'], 'atlas-fiche-saint-julien-les-gorze'],
    [['zoning-gp', null, 'communes'], 'atlas-zoning-gp-communes'],
    [['Œuilly / "a" ../b'], 'atlas-oeuilly-a-b'],
    [
      [
        'comparaison',
        'CC du Pays de Montmédy',
        'CC Portes de Meuse',
        'CC du Territoire de Fresnes',
      ],
      'atlas-comparaison-cc-du-pays-de-montmedy-cc-portes-de-meuse-cc-du-territoire-de',
    ],
    [['a'.repeat(74), 'bc'], `atlas-${'a'.repeat(74)}`],
  ])('%j give %s', (parts, name) => {
    expect(createFileName(...parts)).toBe(name);
  });
});
