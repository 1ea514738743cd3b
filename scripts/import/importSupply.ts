import { ameliProfessions, supply2019, supply2024 } from './supplyCodes.ts';
import {
  cell,
  coreDepartments,
  coreRows,
  type ImportedFile,
  numberText,
  type Row,
  readTable,
  serializeTable,
} from './table.ts';

/** What exists where: by commune of the core, and by department. */
export function importSupply(folder: string): ImportedFile[] {
  const bpe2024 = readTable(folder, 'health_supply_by_commune_bpe2024.csv');
  const bpe2019 = readTable(folder, 'health_supply_by_commune_bpe2019.csv');
  return [
    { name: 'supply-2024.csv', content: supplyTable(coreRows(bpe2024, 'code'), supply2024) },
    { name: 'supply-2019.csv', content: supplyTable(coreRows(bpe2019, 'code'), supply2019) },
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
