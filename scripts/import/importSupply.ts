import { ameliProfessions, supply2019, supply2024, surroundingsSupply } from './supplyCodes.ts';
import {
  cell,
  compareCodes,
  coreDepartments,
  coreRows,
  type ImportedFile,
  isCore,
  numberText,
  type Row,
  readTable,
  serializeTable,
} from './table.ts';

/** What exists where: by commune of the core, by neighbouring commune, and by department. */
export function importSupply(folder: string): ImportedFile[] {
  const bpe2024 = readTable(folder, 'health_supply_by_commune_bpe2024.csv');
  const bpe2019 = readTable(folder, 'health_supply_by_commune_bpe2019.csv');
  return [
    { name: 'supply-2024.csv', content: supplyTable(coreRows(bpe2024, 'code'), supply2024) },
    { name: 'supply-2019.csv', content: supplyTable(coreRows(bpe2019, 'code'), supply2019) },
    { name: 'neighbours.csv', content: neighboursTable(folder, bpe2024) },
    { name: 'practitioners-2024.csv', content: practitionersTable(folder) },
  ];
}

function supplyTable(rows: readonly Row[], codes: Record<string, string>): string {
  const ids = Object.keys(codes);
  return serializeTable(
    ['code', ...ids.map((id) => `supply-${id}`)],
    rows.map((row) => [
      cell(row, 'code'),
      ...ids.map((id) => numberText(cell(row, codes[id] ?? ''), 0)),
    ]),
  );
}

function neighboursTable(folder: string, bpe2024: readonly Row[]): string {
  const supplyByCode = new Map(bpe2024.map((row) => [cell(row, 'code'), row]));
  const ids = Object.values(surroundingsSupply);
  const apl2023 = readApl(folder, '2023');
  const neighbours = readTable(folder, 'communes_reference.csv')
    .filter((row) => !isCore(cell(row, 'code')))
    .sort((a, b) => compareCodes(cell(a, 'code'), cell(b, 'code')));
  return serializeTable(
    [
      'code',
      'name',
      'longitude',
      'latitude',
      'population-2023',
      'apl-gp-2023',
      ...ids.map((id) => `supply-${id}`),
    ],
    neighbours.map((row) => {
      const supply = supplyByCode.get(cell(row, 'code'));
      if (!supply) throw new Error(`no BPE 2024 row for ${cell(row, 'code')}`);
      return [
        cell(row, 'code'),
        cell(row, 'nom'),
        numberText(cell(row, 'lon'), 4),
        numberText(cell(row, 'lat'), 4),
        numberText(cell(row, 'pop_2023'), 0),
        numberText(apl2023.get(cell(row, 'code')) ?? '', 3),
        ...ids.map((id) => numberText(cell(supply, supply2024[id] ?? ''), 0)),
      ];
    }),
  );
}

/** The official APL to GPs by commune; a commune without inhabitants has none. */
function readApl(folder: string, year: string): Map<string, string> {
  const rows = readTable(folder, 'apl_drees_2022_2023.csv');
  return new Map(
    rows
      .filter((row) => cell(row, 'annee') === year)
      .map((row) => [cell(row, 'code'), cell(row, 'apl_mg')]),
  );
}

function practitionersTable(folder: string): string {
  const rows = readTable(folder, 'ameli_effectifs_departement_2024.csv');
  const count = (department: string, profession: string) => {
    const found = rows.filter(
      (row) =>
        cell(row, 'departement') === department && cell(row, 'profession_sante') === profession,
    );
    if (found.length !== 1)
      throw new Error(`Ameli: ${found.length} rows for ${department} ${profession}`);
    return numberText(cell(found[0] ?? {}, 'effectif'), 0);
  };
  const ids = Object.keys(ameliProfessions);
  return serializeTable(
    ['department', ...ids.map((id) => `ameli-${id}`)],
    coreDepartments.map((department) => [
      department,
      ...ids.map((id) => count(department, ameliProfessions[id] ?? '')),
    ]),
  );
}
