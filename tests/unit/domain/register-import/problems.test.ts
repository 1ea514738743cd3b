import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isRemark, mostBytes } from '../../../../src/domain/register-import/importProblem.ts';
import { reservedIds } from '../../../../src/domain/register-import/readRegister.ts';
import { serializeWorkbook } from '../../../../src/exports/serializeWorkbook.ts';
import { briefRecord, whyRecord } from '../../../../src/state/sharedView.ts';
import {
  bytesOf,
  columns,
  context,
  file,
  headers,
  line,
  read,
} from '../../../fixtures/registerFile.ts';

describe('a file that cannot be read says so in one problem', () => {
  const latin = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256);
  const zip = zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>'.repeat(200)) });
  const files: [string, string | Uint8Array, string][] = [
    ['nothing', '', 'empty'],
    ['spaces and a mark', '\ufeff  \n \n', 'empty'],
    ['headers only', headers, 'onlyHeaders'],
    ['bytes of no text', latin, 'notText'],
    ['half an archive', zip.subarray(0, zip.length / 2), 'brokenWorkbook'],
    ['an archive that is no workbook', zip, 'brokenWorkbook'],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'oldSpreadsheet'],
    ['a PDF', '%PDF-1.7 …', 'otherFormat'],
    ['half a JSON', '{"type":"FeatureCollection","features":[', 'brokenJson'],
    ['a JSON of something else', '{"a":1}', 'notFeatures'],
    ['no feature', '{"type":"FeatureCollection","features":[]}', 'empty'],
    ['columns of another table', 'a;b\n1;2', 'noKnownColumn'],
    ['a quote never closed', `${headers}\n${line({ nom: '"Navette' })}`, 'unclosedQuote'],
    ['too many bytes', new Uint8Array(mostBytes + 1).fill(65), 'tooLarge'],
  ];
  test.each(files)('%s', async (_, content, code) => {
    const { experiments, problems } = await read(content);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(experiments).toEqual([]);
    expect(problems.some((problem) => !isRemark(problem))).toBe(true);
  });

  test('a sheet that unpacks to more than a browser holds', async () => {
    const huge = zipSync({ 'a.xml': new Uint8Array(201_000_000) }, { level: 1 });
    const { problems } = await read(huge);
    expect(problems).toMatchObject([{ code: 'tooLarge' }]);
  });
});

test('a cell at the far corner of a workbook does not take all the memory', async () => {
  const table = { fileName: '', title: '', headers: columns, rows: [['a']], notes: [] };
  const blob = await serializeWorkbook(table, { data: 'a', notes: 'b' });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  const far = sheet.replace(
    '</sheetData>',
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>$&',
  );
  expect(far).not.toBe(sheet);
  const { problems } = await read(zipSync({ ...files, 'xl/worksheets/sheet1.xml': bytesOf(far) }));
  expect(problems).toMatchObject([{ code: 'tooManyLines', seen: '1048576', expected: ['50000'] }]);
});

describe('a line with a problem is told of with its column, what was seen and what was expected', () => {
  const cases: [string, Record<string, string>, string, string, string][] = [
    ['a needed cell is empty', { axe: '' }, 'needed', 'axe', ''],
    ['a word of no list', { axe: 'soins' }, 'unknownWord', 'axe', 'soins'],
    ['an identifier with a slash', { identifiant: 'a/b' }, 'badId', 'identifiant', 'a/b'],
    ['a reserved identifier', { identifiant: whyRecord }, 'badId', 'identifiant', whyRecord],
    ['a 31 February', { début: '31/02/2024' }, 'badDate', 'début', '31/02/2024'],
    ['a month 13', { début: '2024-13' }, 'badDate', 'début', '2024-13'],
    ['an end before its start', { début: '2024', fin: '2023' }, 'endBeforeStart', 'fin', '2023'],
    [
      'a script for an address',
      { 'adresse web de la source': 'javascript:alert(1)' },
      'badUrl',
      'adresse web de la source',
      'javascript:alert(1)',
    ],
    ['one coordinate alone', { longitude: '5,38' }, 'loneCoordinate', 'latitude', ''],
    [
      'latitude and longitude swapped',
      { longitude: '49,1594', latitude: '5,3826' },
      'swappedCoordinates',
      'longitude',
      '49,1594 · 5,3826',
    ],
    ['a code of no commune', { 'code insee': '55001X' }, 'badCommuneCode', 'code insee', '55001X'],
    ['a code not in use', { 'code insee': '55998' }, 'unknownCommuneCode', 'code insee', '55998'],
    [
      'a code and a name that disagree',
      { 'code insee': '55029', commune: 'Verdun' },
      'otherCommune',
      'commune',
      'Verdun',
    ],
    [
      'a commune and a department that disagree',
      { 'code insee': '55029', département: '54' },
      'otherDepartment',
      'département',
      '54',
    ],
    [
      'coordinates far from the commune',
      { 'code insee': '55029', longitude: '6,18', latitude: '48,69' },
      'otherCommune',
      'longitude',
      '6,18 · 48,69',
    ],
    ['a name like no other', { commune: 'Xqzvw' }, 'unknownCommune', 'commune', 'Xqzvw'],
    ['no department', { département: 'Lune' }, 'badDepartment', 'département', 'Lune'],
    ['a site without a place', { site: 'Gare' }, 'noPlace', 'code insee', 'Gare'],
    [
      'a figure without its value',
      { chiffre: 'Patients' },
      'figureWithoutValue',
      'valeur',
      'Patients',
    ],
    ['a part of nothing', { 'fait partie de': 'rien' }, 'unknownParent', 'fait partie de', 'rien'],
    [
      'a text beyond measure',
      { résumé: 'a'.repeat(5001) },
      'tooLong',
      'résumé',
      `${'a'.repeat(120)}…`,
    ],
    [
      'coordinates abroad, of no known department',
      { longitude: '4,35', latitude: '50,85' },
      'needed',
      'département',
      '4,35 · 50,85',
    ],
  ];
  test.each(cases)('%s', async (_, cells, code, column, seen) => {
    const { experiments, problems, refusedCount } = await read(
      file(line({ nom: 'Avant' }), line(cells)),
    );
    expect(problems).toMatchObject([{ line: 3, code, column, seen }]);
    // The line before is not lost with it.
    expect(experiments.map(({ name }) => name)).toEqual(['Avant']);
    expect(refusedCount).toBe(1);
  });

  test('all at once, in the order of the file', async () => {
    const { problems } = await read(
      file(line({ axe: 'x', nature: 'y' }), line({ nom: 'B', début: 'hier' })),
    );
    expect(problems.map((problem) => [problem.line, problem.column])).toEqual([
      [2, 'axe'],
      [2, 'nature'],
      [3, 'début'],
    ]);
    expect(problems[0]?.expected).toContain('maladies chroniques');
  });

  test('all that is wrong in one line, whatever comes first', async () => {
    const { problems } = await read(
      [
        'nom;axe;nature;résumé;source;rôle du site;département;intercommunalité;code insee;longitude;latitude;chiffre;valeur;date du chiffre;fait partie de',
        'A;access;autre;B;C;chef;Lune;CC de rien;55998;850123;6850000;;;2024;personne',
      ].join('\n'),
    );
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['unknownWord', 'rôle du site'],
      ['badDepartment', 'département'],
      ['unknownEpci', 'intercommunalité'],
      ['unknownCommuneCode', 'code insee'],
      ['badLongitude', 'longitude'],
      ['badLatitude', 'latitude'],
      ['figureWithoutValue', 'chiffre'],
      ['figureWithoutValue', 'valeur'],
      ['unknownParent', 'fait partie de'],
    ]);
  });

  test('cells beyond the header', async () => {
    const { problems } = await read(file(`${line()};de;trop`));
    expect(problems).toMatchObject([{ code: 'extraCells', line: 2, seen: 'de · trop' }]);
  });

  test('a shape that is no point', async () => {
    const feature = {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [] },
      properties: { nom: 'A', axe: 'access', nature: 'other', résumé: 'B', source: 'C' },
    };
    const { problems } = await read(
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    );
    expect(problems).toMatchObject([{ code: 'notAPoint', line: 1, seen: 'Polygon' }]);
  });

  test('the panels of the address are no identifiers', () => {
    expect([...reservedIds].sort()).toEqual([briefRecord, whyRecord].sort());
  });
});

describe('an identifier on several lines', () => {
  const id = { identifiant: 'navette' };
  test('is one experiment with several sites', async () => {
    const { experiments } = await read(
      file(
        line({ ...id, 'code insee': '55122' }),
        line({ ...id, 'code insee': '55545', nom: '', axe: '', nature: '', résumé: '' }),
      ),
    );
    expect(experiments).toHaveLength(1);
    expect(experiments[0]?.sites.map(({ id: site, communeName }) => [site, communeName])).toEqual([
      ['navette/1', 'Commercy'],
      ['navette/2', 'Verdun'],
    ]);
    expect(experiments[0]?.sources).toHaveLength(1);
  });

  test('is refused when it is another experiment', async () => {
    const { problems, experiments } = await read(file(line(id), line({ ...id, nom: 'Autre' })));
    expect(problems).toMatchObject([
      { code: 'differs', line: 3, column: 'nom', seen: 'Autre', expected: ['Navette'] },
    ]);
    expect(experiments).toEqual([]);
  });

  test('is refused with the same site twice', async () => {
    const twice = line({ ...id, 'code insee': '55122' });
    const { problems } = await read(file(twice, twice));
    expect(problems).toMatchObject([{ code: 'repeatedSite', line: 3, seen: 'Commercy' }]);
  });

  test('of the published register replaces it, and says so', async () => {
    const { problems, replacedIds } = await read(
      file(line({ identifiant: 'relais-paramedicaux' })),
    );
    expect(context.shipped.some((record) => record.id === 'relais-paramedicaux')).toBe(
      replacedIds.length === 1,
    );
    const known = context.shipped[0]?.id ?? '';
    const reading = await read(file(line({ identifiant: known })));
    expect(reading.replacedIds).toEqual([known]);
    expect(reading.problems).toMatchObject([{ code: 'replacesShipped', line: 2, seen: known }]);
    expect(problems.every(isRemark)).toBe(true);
  });
});
