import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { serializeWorkbook } from '../../../../src/exports/serializeWorkbook.ts';
import { columns, line, read } from '../../../fixtures/registerFile.ts';

describe('columns that are missing, or come twice', () => {
  test('a needed column that is missing, one that comes twice', async () => {
    const { problems } = await read('nom;Nom;axe;nature;résumé\na;b;c;d;e');
    expect(problems).toMatchObject([
      { code: 'repeatedColumn', seen: 'Nom', expected: ['nom'] },
      { code: 'missingColumn', expected: ['Source'] },
      { code: 'unknownWord', line: 2, column: 'axe', seen: 'c' },
      { code: 'unknownWord', line: 2, column: 'nature', seen: 'd' },
    ]);
  });

  test('missing columns, and all that is wrong in those that are there, at once', async () => {
    const reading = await read(
      [
        'nom;nature;commune;département;début;adresse web de la source;fait partie de',
        'Navette;autre;Verdun;55;2024;https://a.fr;',
        'Bus;tramway;Xqzvw;;2023-15-40;;',
        ';autre;Stenai;;2024;ftp://a.fr;rien',
      ].join('\n'),
    );
    expect(reading.problems.map(({ code, line, seen }) => [line, code, seen])).toEqual([
      [null, 'missingColumn', ''],
      [null, 'missingColumn', ''],
      [null, 'missingColumn', ''],
      [3, 'unknownWord', 'tramway'],
      [3, 'unknownCommune', 'Xqzvw'],
      [3, 'badDate', '2023-15-40'],
      [4, 'needed', ''],
      [4, 'badUrl', 'ftp://a.fr'],
      [4, 'unknownParent', 'rien'],
    ]);
    const missing = reading.problems.flatMap(({ expected }) => expected).slice(0, 3);
    expect(missing).toEqual(['Axe', 'Résumé', 'Source']);
    expect(reading.questions).toMatchObject([{ seen: 'Stenai', lines: [4] }]);
    // None of it is taken, the line without a fault no more than the others.
    expect(reading).toMatchObject({ experiments: [], refusedCount: 0, heldCount: 0 });
  });

  test('of a column that comes twice, the first cell that says something is judged', async () => {
    const { problems } = await read(
      'nom;axe;nature;résumé;source;Début;début\na;access;autre;b;c;;hier\nd;access;autre;e;f;2024;',
    );
    expect(problems).toMatchObject([
      { code: 'repeatedColumn', seen: 'début' },
      { code: 'badDate', line: 2, column: 'Début', seen: 'hier' },
    ]);
  });

  test('no parent is called unknown where the names that could be it are missing', async () => {
    const parts = 'axe;nature;résumé;source;identifiant;fait partie de\n';
    const codes = async (text: string) => (await read(text)).problems.map(({ code }) => code);
    expect(await codes(`${parts}access;autre;a;b;;navette`)).toEqual(['missingColumn']);
    expect(await codes(`${parts}access;autre;a;b;bus;navette`)).toEqual([
      'missingColumn',
      'unknownParent',
    ]);
  });
});

test('a workbook: the sheet that is a register, whichever it is', async () => {
  const notes = columns.map((label) => ({ label, text: '' }));
  const table = {
    fileName: '',
    title: 'Mon registre',
    headers: ['Lisez-moi'],
    rows: [['Bonjour']],
  };
  const blob = await serializeWorkbook({ ...table, notes }, { data: 'a', notes: 'b' });
  const { problems } = await read(new Uint8Array(await blob.arrayBuffer()));
  // The second one has a column of names: that much of a register is told of.
  expect(problems.map(({ code }) => code)).toContain('missingColumn');
});

test('a workbook: the register that is whole, though another sheet has some of its columns', async () => {
  const cells = line({ nom: 'Navette' }).split(';');
  const notes = ['Nom', 'Navette'].map((label, at) => ({ label, text: at === 0 ? 'Axe' : 'x' }));
  const table = { fileName: '', title: '', headers: columns, rows: [cells], notes };
  const blob = await serializeWorkbook(table, { data: 'a', notes: 'b' });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const [first, second] = ['1', '2'].map((at) => `xl/worksheets/sheet${at}.xml`) as [
    string,
    string,
  ];
  const [register, other] = [files[first], files[second]] as [Uint8Array, Uint8Array];
  const swapped = await read(zipSync({ ...files, [first]: other, [second]: register }));
  expect(swapped.problems).toEqual([]);
  expect(swapped.experiments.map(({ name }) => name)).toEqual(['Navette']);
  const alone = await read(zipSync({ ...files, [first]: other, [second]: other }));
  expect(alone.problems.map(({ code }) => code)).toContain('unknownWord');
});
