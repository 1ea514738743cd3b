import distance from '@turf/distance';
import {
  cell,
  compareCodes,
  type ImportedFile,
  numberText,
  type Row,
  readTable,
  serializeTable,
} from './table.ts';

/** Homes for the elderly and the general hospitals, here and beyond the national border, as points. */
export function importCareSites(folder: string): ImportedFile[] {
  return [
    { name: 'elderly-homes.csv', content: elderlyHomesTable(folder) },
    { name: 'hospitals.csv', content: hospitalsTable(folder) },
    { name: 'hospitals-abroad.csv', content: hospitalsAbroadTable(folder) },
  ];
}

const ownerships: Record<string, string> = {
  Public: 'public',
  'Privé non lucratif': 'privateNonProfit',
  'Privé commercial': 'privateForProfit',
};

const isTrue = (row: Row, column: string) => cell(row, column) === 'True';

function homeKind(row: Row, name: string): string {
  if (isTrue(row, 'day_centre_only')) return 'dayCentre';
  if (isTrue(row, 'ehpad')) return 'ehpad';
  if (isTrue(row, 'residence_autonomie')) return 'autonomyHome';
  if (isTrue(row, 'usld')) return 'longStayUnit';
  if (isTrue(row, 'ehpa')) return 'otherHome';
  // Rows broken by the scraping carry no flag: their name still says what they are.
  return /^EHPAD\b/i.test(name) ? 'ehpad' : 'other';
}

/**
 * Three rows of neighbouring departments hold the rest of their line in the name; places and ownership are
 * read from there. A capacity of 0 is a directory gap (all long-stay units have it), never "no place".
 */
function elderlyHomesTable(folder: string): string {
  const rows = readTable(folder, 'elderly_homes_points_cnsa.csv').map((row) => {
    const [name = '', ...rest] = cell(row, 'nom').split(';');
    const spilled = /;(\d+(?:\.\d+)?);(Public|Privé non lucratif|Privé commercial);/.exec(
      rest.join(';'),
    );
    const capacity = spilled?.[1] ?? cell(row, 'capacite');
    const ownership = ownerships[spilled?.[2] ?? cell(row, 'statut')] ?? 'unknown';
    return [
      cell(row, 'finess'),
      name.replaceAll(/\s+/g, ' ').trim(),
      homeKind(row, name.trim()),
      Number(capacity) > 0 ? numberText(capacity, 0) : '',
      ownership,
      cell(row, 'code_commune'),
      numberText(cell(row, 'lon'), 5),
      numberText(cell(row, 'lat'), 5),
    ];
  });
  rows.sort((a, b) => compareCodes(a[5] ?? '', b[5] ?? '') || compareCodes(a[0] ?? '', b[0] ?? ''));
  return serializeTable(
    ['finess', 'name', 'kind', 'places', 'ownership', 'commune', 'longitude', 'latitude'],
    rows,
  );
}

/**
 * Establishments whose own name or published type says that they are not general hospitals: psychiatry,
 * rehabilitation, geriatrics alone, a single organ. The German and Luxembourg rows publish no type.
 */
const notGeneral =
  /psychiatri|neuropsychiatri|fachkrankenhaus|rehabilitation|rehazenter|sonnenberg|INCCI|baclesse|steinfort|fondation emile mayrisch/i;

/** Points of one name closer than this are one hospital (buildings of a campus). */
const sameCampusKm = 0.8;
/** Points closer than this are one hospital listed under two names. */
const samePointKm = 0.05;

function isSameHospital(a: Row, b: Row): boolean {
  const apartKm = distance(
    [Number(cell(a, 'lon')), Number(cell(a, 'lat'))],
    [Number(cell(b, 'lon')), Number(cell(b, 'lat'))],
  );
  const sameName = cell(a, 'hospital_name') === cell(b, 'hospital_name');
  return apartKm < (sameName ? sameCampusKm : samePointKm);
}

/** Types of FINESS under which general hospitals and clinics are listed. */
const generalTypes = new Set([
  'Centre Hospitalier (C.H.)',
  'Centre hospitalier, ex Hôpital local',
  'Centre Hospitalier Régional (C.H.R.)',
  'Etablissement de Soins Pluridisciplinaire',
  'Etablissement de Soins Chirurgicaux',
  'Etablissement de Soins Médicaux',
  'Centre de Lutte Contre Cancer',
]);

/** Services that FINESS lists under their hospital's type: consultations, day units, long stay, laboratories. */
const notWholeHospital =
  /\bC\.?M\.?P\b|CATTP|HOP(ITAL)?\.? (DE )?JOUR|LONGUE DUR|PSYCH|APPARTEMENT|CRECHE|DENTAIRE|\bSSR\b|READAPT|REEDUC|ADDICT|ALCOOL|CSAPA|ALZHEIMER|DIALYSE|\bHAD\b|BASSE VISION|\bADOS\b|SMUR|LABO|BIOLOGIE|PLANIFICATION|PALLIATIFS|MOYEN SEJOUR|CURE MEDICALE|NUCLEAIRE|ENDOS|VACCINATION|MAISON DE SANTE/i;

/** General hospitals and clinics of the eleven departments; the copy publishes neither beds nor emergencies. */
function hospitalsTable(folder: string): string {
  const kept: Row[] = [];
  for (const row of readTable(folder, 'hospitals_points_eurostat_2020.csv')) {
    if (cell(row, 'cc') !== 'FR' || !generalTypes.has(cell(row, 'facility_type'))) continue;
    if (notWholeHospital.test(cell(row, 'hospital_name'))) continue;
    if (!kept.some((other) => isSameHospital(other, row))) kept.push(row);
  }
  const rows = kept.map((row) => [
    cell(row, 'id').padStart(9, '0'),
    cell(row, 'hospital_name').replaceAll(/\s+/g, ' ').trim(),
    cell(row, 'public_private') || 'unknown',
    cell(row, 'code_commune'),
    numberText(cell(row, 'lon'), 5),
    numberText(cell(row, 'lat'), 5),
  ]);
  rows.sort((a, b) => compareCodes(a[3] ?? '', b[3] ?? '') || compareCodes(a[0] ?? '', b[0] ?? ''));
  return serializeTable(['finess', 'name', 'ownership', 'commune', 'longitude', 'latitude'], rows);
}

function hospitalsAbroadTable(folder: string): string {
  const kept: Row[] = [];
  for (const row of readTable(folder, 'hospitals_points_eurostat_2020.csv')) {
    if (cell(row, 'cc') === 'FR') continue;
    if (notGeneral.test(`${cell(row, 'hospital_name')} ${cell(row, 'facility_type')}`)) continue;
    const isRepeated = kept.some((other) => isSameHospital(other, row));
    if (!isRepeated) kept.push(row);
  }
  const rows = kept.map((row) => [
    `${cell(row, 'cc')}-${cell(row, 'id')}`,
    cell(row, 'hospital_name'),
    cell(row, 'city'),
    cell(row, 'cc'),
    cell(row, 'cc') === 'BE' ? cell(row, 'emergency') : 'unknown',
    numberText(cell(row, 'lon'), 5),
    numberText(cell(row, 'lat'), 5),
  ]);
  rows.sort((a, b) => compareCodes(a[0] ?? '', b[0] ?? ''));
  return serializeTable(
    ['id', 'name', 'town', 'country', 'emergency', 'longitude', 'latitude'],
    rows,
  );
}
