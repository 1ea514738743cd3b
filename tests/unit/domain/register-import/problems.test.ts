import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importRegister } from '../../../../src/analysis/importRegister.ts';
import { isRemark } from '../../../../src/domain/register-import/importProblem.ts';
import { reservedIds } from '../../../../src/domain/register-import/readRegister.ts';
import { mostBytes } from '../../../../src/domain/register-import/registerSheet.ts';
import { briefRecord, whyRecord } from '../../../../src/state/sharedView.ts';
import { readImportContext } from '../../../fixtures/importContext.ts';

const context = readImportContext();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (file: string | Uint8Array, answers: [string, string][] = []) =>
  importRegister(typeof file === 'string' ? bytesOf(file) : file, context, new Map(answers));

const headers =
  'identifiant;nom;axe;nature;résumé;source;site;code insee;commune;département;longitude;latitude;début;fin;adresse web de la source;chiffre;valeur;fait partie de';
const columns = headers.split(';');

/** A line that is right but for these cells. */
function line(cells: Record<string, string> = {}): string {
  const right: Record<string, string> = {
    nom: 'Navette',
    axe: 'accès aux soins',
    nature: 'autre',
    résumé: 'Une navette',
    source: 'Plan 2026',
  };
  return columns.map((column) => cells[column] ?? right[column] ?? '').join(';');
}
const file = (...lines: string[]) => [headers, ...lines].join('\n');

/** Latin letters as Windows writes them. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

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

  test('a needed column that is missing, one that comes twice', async () => {
    const { problems } = await read('nom;Nom;axe;nature;résumé\na;b;c;d;e');
    expect(problems).toMatchObject([
      { code: 'repeatedColumn', seen: 'Nom', expected: ['nom'] },
      { code: 'missingColumn', expected: ['Source'] },
    ]);
  });

  test('a sheet that unpacks to more than a browser holds', async () => {
    const huge = zipSync({ 'a.xml': new Uint8Array(201_000_000) }, { level: 1 });
    const { problems } = await read(huge);
    expect(problems).toMatchObject([{ code: 'tooLarge' }]);
  });
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
    [
      'Lambert coordinates',
      { longitude: '850123', latitude: '6850000' },
      'badLongitude',
      'longitude',
      '850123',
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

describe('what Excel and people write', () => {
  const accents = file(
    line({ commune: 'Ligny-en-Barrois', département: '55', résumé: 'Été à l’hôpital' }),
  );

  test.each([';', ',', '\t'])('cells parted by %j', async (separator) => {
    const { experiments, problems } = await read(accents.replaceAll(';', separator));
    expect(problems).toEqual([]);
    expect(experiments[0]?.sites[0]?.commune).toBe('55291');
  });

  test('Windows-1252, UTF-16, a mark, lines of Windows', async () => {
    const plain = accents.replaceAll('’', "'");
    const utf16 = Uint8Array.from(
      [...`\ufeff${plain}`].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return [code & 255, code >> 8];
      }),
    );
    const of1252 = await read(windows1252(plain));
    const of16 = await read(utf16);
    const marked = await read(`\ufeff${plain.replaceAll('\n', '\r\n')}\r\n`);
    expect(of1252.problems.map(({ code }) => code)).toEqual(['readAsWindows1252']);
    expect(of16.problems.map(({ code }) => code)).toEqual(['readAsUtf16']);
    expect(marked.problems).toEqual([]);
    expect(marked.experiments[0]?.summary).toBe("Été à l'hôpital");
    expect(of1252.experiments).toEqual(marked.experiments);
    expect(of16.experiments).toEqual(marked.experiments);
  });

  test('a title above the header, lines left empty: lines keep their numbers', async () => {
    const { problems } = await read(`Mon registre\n\n${headers}\n\n${line({ axe: 'x' })}`);
    expect(problems).toMatchObject([{ line: 5, column: 'axe' }]);
  });

  test('a quoted cell with separators and line ends', async () => {
    const { experiments } = await read(file(line({ résumé: '"Une; ""deux""\n trois"' })));
    expect(experiments[0]?.summary).toBe('Une; "deux" trois');
  });

  test('a column nobody knows is passed over, and said', async () => {
    const { experiments, problems } = await read(`${headers};téléphone\n${line()};03 29`);
    expect(problems).toMatchObject([{ code: 'unknownColumn', seen: 'téléphone', line: null }]);
    expect(experiments).toHaveLength(1);
  });

  test('HTML stays text, a formula stays text, control characters go', async () => {
    const { experiments, problems } = await read(
      file(line({ nom: '<img src=x onerror=alert(1)>', résumé: "'=HYPERLINK(1)\u0007\u202e" })),
    );
    expect(experiments[0]?.name).toBe('<img src=x onerror=alert(1)>');
    expect(experiments[0]?.summary).toBe('=HYPERLINK(1)');
    expect(problems).toMatchObject([{ code: 'controlCharacters', line: 2, column: 'résumé' }]);
  });
});

describe('places', () => {
  const siteOf = async (cells: Record<string, string>) => {
    const reading = await read(file(line(cells)));
    return { ...reading, site: reading.experiments[0]?.sites[0] };
  };

  test('by code, by name and department, by coordinates: the same commune', async () => {
    const [byCode, byName, byPoint] = await Promise.all([
      siteOf({ 'code insee': '55545' }),
      siteOf({ commune: 'VERDUN', département: 'Meuse' }),
      siteOf({ longitude: '5.3826', latitude: '49,1594' }),
    ]);
    expect(byCode.site).toMatchObject({ commune: '55545', precision: 'commune', role: 'unknown' });
    expect(byName.site).toEqual(byCode.site);
    expect(byPoint.site).toEqual({ ...byCode.site, precision: 'site' });
  });

  test('a former name is the commune of today, and said', async () => {
    const { site, problems } = await siteOf({ commune: 'Blancheville', département: '52' });
    expect(site?.commune).toBe('52008');
    expect(problems).toMatchObject([{ code: 'formerName', expected: [site?.communeName] }]);
  });

  test('a name of several communes is asked, with every line it serves, then taken as answered', async () => {
    // Valleroy is in Haute-Marne and in Meurthe-et-Moselle, and around.
    const text = file(
      line({ nom: 'A', commune: 'Valleroy' }),
      line({ nom: 'B', commune: 'VALLEROY' }),
    );
    const { experiments, questions, heldCount, problems } = await read(text);
    expect({ experiments, problems, heldCount }).toEqual({
      experiments: [],
      problems: [],
      heldCount: 2,
    });
    expect(questions).toMatchObject([{ seen: 'Valleroy', department: null, lines: [2, 3] }]);
    const [question] = questions;
    const chosen = question?.candidates.find(({ department }) => department === '54');
    expect(question?.candidates.length).toBeGreaterThan(1);
    expect(chosen?.code).toBe('54542');
    const answered = await read(text, [[question?.key ?? '', chosen?.code ?? '']]);
    expect(answered.questions).toEqual([]);
    expect(answered.experiments.map(({ sites }) => sites[0]?.commune)).toEqual([
      chosen?.code,
      chosen?.code,
    ]);
  });

  test('a slip of the keyboard is asked, never guessed', async () => {
    const { questions } = await siteOf({ commune: 'Comercy', département: '55' });
    expect(questions[0]?.candidates.map(({ name }) => name)).toContain('Commercy');
  });

  test('a postal code is no commune: asked when it is of several', async () => {
    const { questions, problems } = await siteOf({ 'code insee': '54700' });
    expect(problems).toEqual([]);
    expect(questions[0]?.candidates.map(({ name }) => name)).toContain('Pont-à-Mousson');
  });

  test.each([
    [{ 'code insee': '88160', site: 'Salle' }, '88', 'Salle, Épinal (88)'],
    [{ commune: 'Épinal', département: '88' }, '88', 'Épinal (88)'],
    [{ longitude: '6,45', latitude: '48,17', site: 'Salle' }, '88', 'Salle'],
    [{ 'code insee': '75056', commune: 'Paris' }, '75', 'Paris (75)'],
    [{ 'code insee': '1001' }, '01', '01001 (01)'],
  ])(
    'outside the three departments: taken, without a commune, and said: %j',
    async (cells, department, name) => {
      const { site, problems } = await siteOf(cells);
      expect(site).toMatchObject({
        name,
        department,
        commune: null,
        longitude: null,
        precision: 'department',
        role: 'area',
      });
      expect(problems).toMatchObject([{ code: 'outside', line: 2 }]);
    },
  );
});
