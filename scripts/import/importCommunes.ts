import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cell,
  compareCodes,
  coreRows,
  type ImportedFile,
  isCore,
  numberText,
  type Row,
  readTable,
  serializeTable,
} from './table.ts';

const populationYears = [2010, 2015, 2020, 2021, 2022, 2023] as const;

/** INSEE's codes of the place of a commune in its attraction area → ours. */
export const attractionCategories: Record<string, string> = {
  '11': 'centre',
  '12': 'mainPole',
  '13': 'secondaryPole',
  '20': 'ring',
  '30': 'outside',
};

/** Communes of the core and their neighbours, the zones they belong to, and their population. */
export function importCommunes(folder: string, cogFolder: string): ImportedFile[] {
  const reference = readTable(folder, 'communes_reference.csv').sort((a, b) =>
    compareCodes(cell(a, 'code'), cell(b, 'code')),
  );
  const core = coreRows(reference, 'code');
  return [
    { name: 'communes.csv', content: communesTable(core) },
    { name: 'former-names.csv', content: formerNamesTable(folder, cogFolder, core) },
    { name: 'population.csv', content: populationTable(core) },
    { name: 'epci.csv', content: epciTable(folder, reference) },
    { name: 'living-areas.csv', content: livingAreasTable(reference, core) },
    { name: 'departments.csv', content: departmentsTable() },
  ];
}

function communesTable(core: readonly Row[]): string {
  const columns = [
    'code',
    'name',
    'department',
    'postal-codes',
    'longitude',
    'latitude',
    'epci',
    'living-area',
    'aav-category',
  ];
  return serializeTable(
    columns,
    core.map((row) => [
      cell(row, 'code'),
      cell(row, 'nom'),
      cell(row, 'dep'),
      cell(row, 'codes_postaux').split('|').join(' '),
      numberText(cell(row, 'lon'), 4),
      numberText(cell(row, 'lat'), 4),
      cell(row, 'epci'),
      cell(row, 'bassin_vie_2022'),
      attractionCategories[cell(row, 'aav_categorie_code')] ?? '',
    ]),
  );
}

function populationTable(core: readonly Row[]): string {
  return serializeTable(
    ['code', ...populationYears.map((year) => `population-${year}`)],
    core.map((row) => [
      cell(row, 'code'),
      ...populationYears.map((year) => numberText(cell(row, `pop_${year}`), 0)),
    ]),
  );
}

interface CogCommune {
  code: string;
  nom: string;
  type: string;
  chefLieu?: string;
}

/**
 * Names people still use for a part of a commune: its delegated and associated communes (COG 2026) and
 * the communes merged into it since 2018.
 */
function formerNamesTable(folder: string, cogFolder: string, core: readonly Row[]): string {
  const currentNames = new Map(core.map((row) => [cell(row, 'code'), cell(row, 'nom')]));
  const cog = JSON.parse(readFileSync(join(cogFolder, 'communes.json'), 'utf8')) as CogCommune[];
  const merged = readTable(folder, 'commune_changes_2018_to_2026.csv');
  const pairs = [
    ...cog
      .filter((entry) => entry.type === 'commune-deleguee' || entry.type === 'commune-associee')
      .map((entry) => ({ code: entry.chefLieu ?? '', name: entry.nom })),
    ...merged.map((row) => ({ code: cell(row, 'code_2026'), name: cell(row, 'nom_2018') })),
  ].filter(({ code, name }) => currentNames.has(code) && currentNames.get(code) !== name);
  const unique = [...new Map(pairs.map((pair) => [`${pair.code} ${pair.name}`, pair])).values()];
  unique.sort((a, b) => compareCodes(a.code, b.code) || compareCodes(a.name, b.name));
  return serializeTable(
    ['code', 'former-name'],
    unique.map(({ code, name }) => [code, name]),
  );
}

/** The EPCI of at least one core commune, with the 2023 population of all its communes, inside or not. */
function epciTable(folder: string, reference: readonly Row[]): string {
  const population = new Map(
    reference.map((row) => [cell(row, 'code'), Number(cell(row, 'pop_2023'))]),
  );
  const zones = new Map<string, { name: string; type: string; total: number }>();
  for (const row of readTable(folder, 'epci_membership_2026.csv')) {
    const code = cell(row, 'epci');
    const inhabitants = population.get(cell(row, 'code_commune'));
    if (inhabitants === undefined) {
      throw new Error(`EPCI ${code}: commune ${cell(row, 'code_commune')} is not in the reference`);
    }
    const zone = zones.get(code);
    if (zone) zone.total += inhabitants;
    else
      zones.set(code, {
        name: cell(row, 'epci_nom'),
        type: cell(row, 'epci_type'),
        total: inhabitants,
      });
  }
  const rows = [...zones].sort(([a], [b]) => compareCodes(a, b));
  return serializeTable(
    ['code', 'name', 'type', 'whole-population-2023'],
    rows.map(([code, zone]) => [code, zone.name, zone.type, String(zone.total)]),
  );
}

function livingAreasTable(reference: readonly Row[], core: readonly Row[]): string {
  const touching = new Set(core.map((row) => cell(row, 'bassin_vie_2022')));
  const zones = new Map<string, { name: string; total: number }>();
  for (const row of reference) {
    const code = cell(row, 'bassin_vie_2022');
    if (!touching.has(code)) continue;
    const zone = zones.get(code) ?? { name: cell(row, 'bassin_vie_nom'), total: 0 };
    zone.total += Number(cell(row, 'pop_2023'));
    zones.set(code, zone);
  }
  const rows = [...zones].sort(([a], [b]) => compareCodes(a, b));
  return serializeTable(
    ['code', 'name', 'whole-population-2023'],
    rows.map(([code, zone]) => [code, zone.name, String(zone.total)]),
  );
}

const departmentNames: Record<string, string> = {
  '08': 'Ardennes',
  '10': 'Aube',
  '21': 'Côte-d’Or',
  '51': 'Marne',
  '52': 'Haute-Marne',
  '54': 'Meurthe-et-Moselle',
  '55': 'Meuse',
  '57': 'Moselle',
  '67': 'Bas-Rhin',
  '70': 'Haute-Saône',
  '88': 'Vosges',
};

function departmentsTable(): string {
  return serializeTable(
    ['code', 'name', 'core'],
    Object.entries(departmentNames)
      .sort(([a], [b]) => compareCodes(a, b))
      .map(([code, name]) => [code, name, isCore(code) ? 'yes' : 'no']),
  );
}
