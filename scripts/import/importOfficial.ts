import {
  cell,
  coreRows,
  type ImportedFile,
  numberText,
  type Row,
  readTable,
  serializeTable,
} from './table.ts';

/** DREES column → fact id less its year. Nurses, physios, dentists and midwives stop at 2023. */
const aplColumns: Record<string, string> = {
  'apl-gp': 'apl_mg',
  'apl-gp-65': 'apl_mg_65ans_ou_moins',
  'apl-nurse': 'apl_inf',
  'apl-physio': 'apl_kine',
  'apl-dentist': 'apl_dent',
  'apl-midwife': 'apl_sf',
};

const gpZoning: Record<string, string> = {
  '1_ZIP': 'zip',
  '2_ZAC': 'zac',
  '4_ZAR': 'zar',
  '3_HZ': 'outside',
};

const nurseZoning: Record<string, string> = {
  '1_Tres_sous_dotee': 'veryUnderserved',
  '2_Sous_dotee': 'underserved',
  '3_intermediaire': 'intermediate',
  '4_Tres_dotee': 'wellServed',
  '5_Sur_dotee': 'overserved',
};

/** Official measures: DREES's APL and the ARS zonings. */
export function importOfficial(folder: string): ImportedFile[] {
  return [
    { name: 'apl.csv', content: aplTable(folder) },
    { name: 'zoning.csv', content: zoningTable(folder) },
  ];
}

function aplTable(folder: string): string {
  const recent = readTable(folder, 'apl_drees_2024.csv').map((row) => ({ ...row, annee: '2024' }));
  const earlier = readTable(folder, 'apl_drees_2022_2023.csv');
  const byYear = new Map<string, Row>();
  for (const row of [...coreRows(earlier, 'code'), ...coreRows(recent, 'code')]) {
    byYear.set(`${cell(row, 'code')} ${cell(row, 'annee')}`, row);
  }
  const wanted = Object.entries(aplColumns).flatMap(([id, column]) => {
    const years = id.startsWith('apl-gp') ? ['2022', '2023', '2024'] : ['2022', '2023'];
    return years.map((year) => ({ id: `${id}-${year}`, column, year }));
  });
  const codes = [...new Set([...byYear.keys()].map((key) => key.slice(0, 5)))].sort();
  return serializeTable(
    ['code', ...wanted.map(({ id }) => id)],
    codes.map((code) => [
      code,
      ...wanted.map(({ column, year }) => {
        const row = byYear.get(`${code} ${year}`);
        return row ? numberText(cell(row, column), 3) : '';
      }),
    ]),
  );
}

function zoningTable(folder: string): string {
  const category = (known: Record<string, string>, value: string) => {
    const ours = known[value];
    if (ours === undefined && value !== '') throw new Error(`unknown zoning "${value}"`);
    return ours ?? '';
  };
  return serializeTable(
    ['code', 'zoning-gp', 'zoning-nurse'],
    coreRows(readTable(folder, 'zonages_medecin_infirmier.csv'), 'code').map((row) => [
      cell(row, 'code'),
      category(gpZoning, cell(row, 'zonage_mg')),
      category(nurseZoning, cell(row, 'zonage_infirmier')),
    ]),
  );
}
