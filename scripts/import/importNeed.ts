import {
  cell,
  compareCodes,
  coreDepartments,
  coreRows,
  type ImportedFile,
  numberText,
  readTable,
  serializeTable,
} from './table.ts';

/** Who lives there: ages, incomes, how they get about, mortality. */
export function importNeed(folder: string): ImportedFile[] {
  return [
    { name: 'ages.csv', content: agesTable(folder) },
    { name: 'income.csv', content: incomeTable(folder) },
    { name: 'income-zones.csv', content: zoneIncomeTable(folder) },
    { name: 'mobility.csv', content: mobilityTable(folder) },
    { name: 'social.csv', content: socialTable(folder) },
    { name: 'mortality.csv', content: mortalityTable(folder) },
  ];
}

/** `basis` says how a row was obtained: census, model, rejected as impossible, or none (no inhabitants). */
const ageBases: Record<string, string> = {
  observed_RP2021: 'census',
  estimated: 'model',
  rejected: 'rejected',
  none: 'none',
};

function agesTable(folder: string): string {
  return serializeTable(
    ['code', 'basis', 'share-65-plus', 'share-75-plus', 'share-80-plus'],
    coreRows(readTable(folder, 'age_structure_by_commune.csv'), 'code').map((row) => {
      const basis = ageBases[cell(row, 'source')];
      if (!basis) throw new Error(`unknown age source "${cell(row, 'source')}"`);
      return [
        cell(row, 'code'),
        basis,
        numberText(cell(row, 'part_65_plus'), 1),
        numberText(cell(row, 'part_75_plus'), 1),
        numberText(cell(row, 'part_80_plus'), 1),
      ];
    }),
  );
}

function incomeTable(folder: string): string {
  return serializeTable(
    ['code', 'fiscal-households-2019', 'median-income'],
    coreRows(readTable(folder, 'income_filosofi_2019_commune.csv'), 'code_2026').map((row) => [
      cell(row, 'code_2026'),
      numberText(cell(row, 'menages_fiscaux_2019'), 0),
      numberText(cell(row, 'mediane_niveau_vie_2019'), 0),
    ]),
  );
}

function zoneIncomeTable(folder: string): string {
  const epci = readTable(folder, 'income_filosofi_2019_epci.csv').map((row) => [
    'epci',
    cell(row, 'CODGEO'),
    numberText(cell(row, 'Q219'), 0),
  ]);
  const departments = readTable(folder, 'income_filosofi_2019_departement.csv')
    .filter((row) => coreDepartments.some((code) => code === cell(row, 'CODGEO')))
    .map((row) => ['department', cell(row, 'CODGEO'), numberText(cell(row, 'Q219'), 0)]);
  const rows = [...departments, ...epci].sort(
    (a, b) => compareCodes(a[0] ?? '', b[0] ?? '') || compareCodes(a[1] ?? '', b[1] ?? ''),
  );
  return serializeTable(['mesh', 'code', 'median-income'], rows);
}

function mobilityTable(folder: string): string {
  return serializeTable(
    ['code', 'share-beyond-20min', 'women-employed', 'car-commuting-women'],
    coreRows(readTable(folder, 'access_mobility_need_indicators.csv'), 'code').map((row) => [
      cell(row, 'code'),
      numberText(cell(row, 'part_pop_plus20min_service_sante_2023'), 1),
      numberText(cell(row, 'femmes_en_emploi'), 0),
      numberText(cell(row, 'part_femmes_trajet_travail_voiture_2022'), 1),
    ]),
  );
}

function socialTable(folder: string): string {
  return serializeTable(
    ['code', 'rsa-share', 'france-services'],
    coreRows(readTable(folder, 'access_mobility_need_indicators.csv'), 'code').map((row) => [
      cell(row, 'code'),
      numberText(cell(row, 'part_menages_rsa_2024'), 1),
      numberText(cell(row, 'france_services_2025'), 0),
    ]),
  );
}

/** All causes, both sexes. */
function mortalityTable(folder: string): string {
  const rows = readTable(folder, 'mortality_standardised_departement_2010_2023.csv').filter(
    (row) =>
      cell(row, 'sexe') === 'Tous sexes' &&
      cell(row, 'cause') === 'Toutes causes' &&
      coreDepartments.some((code) => code === cell(row, 'departement')),
  );
  const years = [...new Set(rows.map((row) => cell(row, 'annee')))].sort();
  return serializeTable(
    ['department', ...years.map((year) => `mortality-standardised-${year}`)],
    coreDepartments.map((department) => [
      department,
      ...years.map((year) => {
        const found = rows.find(
          (row) => cell(row, 'departement') === department && cell(row, 'annee') === year,
        );
        return found ? numberText(cell(found, 'valeur'), 1) : '';
      }),
    ]),
  );
}
