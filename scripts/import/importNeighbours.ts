import { attractionCategories } from './importCommunes.ts';
import { supply2024, surroundingsSupply } from './supplyCodes.ts';
import {
  cell,
  compareCodes,
  type ImportedFile,
  isCore,
  numberText,
  type Row,
  readTable,
  serializeTable,
} from './table.ts';

/** The communes of the eight neighbouring departments, and the EPCI they belong to. */
export function importNeighbours(folder: string): ImportedFile[] {
  const communes = readTable(folder, 'communes_reference.csv')
    .filter((row) => !isCore(cell(row, 'code')))
    .sort((a, b) => compareCodes(cell(a, 'code'), cell(b, 'code')));
  return [
    { name: 'neighbours.csv', content: communesTable(folder, communes) },
    { name: 'neighbour-epci.csv', content: epciTable(communes) },
  ];
}

function communesTable(folder: string, communes: readonly Row[]): string {
  const supplyByCode = byCode(readTable(folder, 'health_supply_by_commune_bpe2024.csv'));
  const agesByCode = byCode(readTable(folder, 'age_structure_by_commune.csv'));
  const ids = Object.values(surroundingsSupply);
  const apl2023 = byCode(
    readTable(folder, 'apl_drees_2022_2023.csv').filter((row) => cell(row, 'annee') === '2023'),
  );
  const aplOf = (code: string, column: string) => {
    const row = apl2023.get(code);
    // A commune without inhabitants has none.
    return row ? numberText(cell(row, column), 3) : '';
  };
  return serializeTable(
    [
      'code',
      'name',
      'longitude',
      'latitude',
      'population-2023',
      'apl-gp-2023',
      ...ids.map((id) => `supply-${id}`),
      'epci',
      'aav-category',
      'area-km2',
      'population-2015',
      'apl-gp-65-2023',
      'share-75-plus',
    ],
    communes.map((row) => {
      const code = cell(row, 'code');
      const supply = supplyByCode.get(code);
      const ages = agesByCode.get(code);
      if (!supply) throw new Error(`no BPE 2024 row for ${code}`);
      if (!ages) throw new Error(`no row of ages for ${code}`);
      return [
        code,
        cell(row, 'nom'),
        numberText(cell(row, 'lon'), 4),
        numberText(cell(row, 'lat'), 4),
        numberText(cell(row, 'pop_2023'), 0),
        aplOf(code, 'apl_mg'),
        ...ids.map((id) => numberText(cell(supply, supply2024[id] ?? ''), 0)),
        cell(row, 'epci'),
        attractionCategories[cell(row, 'aav_categorie_code')] ?? '',
        numberText(cell(row, 'area_km2_polygon'), 3),
        numberText(cell(row, 'pop_2015'), 0),
        aplOf(code, 'apl_mg_65ans_ou_moins'),
        // As in the core, a share that no census could give is none.
        cell(ages, 'source') === 'rejected' ? '' : numberText(cell(ages, 'part_75_plus'), 1),
      ];
    }),
  );
}

function epciTable(communes: readonly Row[]): string {
  const names = new Map(communes.map((row) => [cell(row, 'epci'), cell(row, 'epci_nom')]));
  const rows = [...names].sort(([a], [b]) => compareCodes(a, b));
  return serializeTable(['code', 'name'], rows);
}

const byCode = (rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [cell(row, 'code'), row]));
