import { describe, expect, test } from 'vitest';
import { file, headers, line, read } from '../../../fixtures/registerFile.ts';

/** Latin letters as Windows writes them. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

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

  test('a header that turns the text around it is told of without turning it', async () => {
    const { problems } = await read(`${headers};\u202erien\u0007\n${line({ axe: 'x' })};a`);
    expect(problems).toMatchObject([{ code: 'unknownColumn', seen: 'rien' }, { column: 'axe' }]);
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
