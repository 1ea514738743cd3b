import { describe, expect, test } from 'vitest';
import { computeInequality } from '../../../../src/domain/comparison/inequality.ts';
import type { Indicator } from '../../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { computeNeedScores } from '../../../../src/domain/priorities/needScores.ts';
import { rankByNeed } from '../../../../src/domain/priorities/rankByNeed.ts';
import { computeRankingStability } from '../../../../src/domain/priorities/rankingStability.ts';
import type { ZoneSet } from '../../../../src/domain/territory/territory.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import type { ExportTable } from '../../../../src/exports/ExportTable.ts';
import type { ExportWords } from '../../../../src/exports/figureColumn.ts';
import { serializeTable } from '../../../../src/exports/serializeTable.ts';
import {
  createInequalityTable,
  describeInequalityRemarks,
} from '../../../../src/features/comparison/inequality/createInequalityTable.ts';
import {
  createPriorityTable,
  describePriorityRemarks,
} from '../../../../src/features/comparison/priorities/createPriorityTable.ts';
import type { Priorities } from '../../../../src/features/comparison/priorities/usePriorities.ts';
import { createFormats } from '../../../../src/i18n/formats.ts';
import { exportTexts } from '../../../../src/i18n/sections/exportTexts.ts';
import { indicators } from '../../../../src/i18n/sections/indicators.ts';
import { inequality } from '../../../../src/i18n/sections/inequality.ts';
import { priorities } from '../../../../src/i18n/sections/priorities.ts';
import { columnOf, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';

const exportWords: ExportWords = {
  text: exportTexts.fr,
  names: indicators.fr,
  formats: createFormats('fr'),
};

function requireIndicator(id: string): Indicator {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

type Table = Omit<ExportTable, 'notes'>;

/** The cell of a row under the heading that holds these words. */
function cellUnder({ headers, rows }: Table, row: number, heading: string) {
  const at = headers.findIndex((header) => header.replace(/\s/g, ' ').includes(heading));
  if (at < 0) throw new Error(`no heading with ${heading} among ${headers.join(' | ')}`);
  return rows[row]?.[at];
}

describe('the ranking as a table', () => {
  const words = { ...exportWords, text: priorities.fr };
  const zones: ZoneSet = {
    mesh: 'epci',
    codes: ['E1', 'E2', 'E3', 'E4', 'E5'].map(zoneCode),
    names: ['A', '=SOMME(A1)', 'C', 'D', 'E'],
    members: [[0], [1, 2], [3], [4], [5]].map((rows) => Uint32Array.from(rows)),
    insideShare: Float64Array.of(1, 1, 1, 0.5, 1),
    population: Float64Array.of(900, 900, 900, 900, 400),
  };
  const departments: ZoneSet = {
    mesh: 'department',
    codes: ['54', '55'].map(zoneCode),
    names: ['Meurthe-et-Moselle', 'Meuse'],
    members: [Uint32Array.of(0, 1), Uint32Array.of(2, 3, 4, 5)],
    insideShare: Float64Array.of(1, 1),
    population: Float64Array.of(1800, 2200),
  };
  const results = [
    { column: columnOf([4, 1, 2, 9, 9]) },
    { column: columnOf([10, null, 30, 20, 20]) },
  ];
  const variables: Priorities['variables'] = [
    { indicator: requireIndicator('apl-gp'), weight: 3, sign: -1, colour: '' },
    { indicator: requireIndicator('share-75-plus'), weight: 1, sign: 1, colour: '' },
  ];

  function createModel(weights: readonly number[], ofResults = results): Priorities {
    const weighing = variables.map((each, at) => ({ ...each, weight: weights[at] ?? 0 }));
    const scores = ofResults.map((result, at) =>
      computeNeedScores(zones, result, variables[at]?.sign ?? 1),
    );
    const weighed = scores.map((own, at) => ({ scores: own, weight: weights[at] ?? 0 }));
    return {
      zones,
      departments,
      variables: weighing,
      ignored: [],
      results: ofResults,
      scores,
      ranking: rankByNeed(weighed),
      stability: computeRankingStability(weighed),
    };
  }

  const table = createPriorityTable(words, exportWords, createModel([3, 1]));

  test('has the ranked zones by their need, then those that are not and why', () => {
    // APL 4, 1, 2: median 2, deviations 2, 1, 0, of median 1: needs −2, 1 and 0 over 1.4826.
    // Share of the old 10 and 30: median 20, deviations 10: needs −1 and 1 over 1.4826.
    // A: (3·−2 + −1) / 4 = −1.75; B lacks the share: 1; C: (0 + 1) / 4 = 0.25; all over 1.4826.
    const places = table.rows.map(([rank, code, name]) => [rank, code, name]);
    const rank = (value: number) => ({ value, decimals: 0 });
    expect(places).toEqual([
      [rank(1), 'E2', '=SOMME(A1)'],
      [rank(2), 'E3', 'C'],
      [rank(3), 'E1', 'A'],
      [null, 'E4', 'D'],
      [null, 'E5', 'E'],
    ]);
    expect(cellUnder(table, 0, 'Score')).toEqual({
      value: expect.closeTo(1 / 1.4826),
      decimals: 2,
    });
    expect(cellUnder(table, 2, 'Score')).toMatchObject({ value: expect.closeTo(-1.75 / 1.4826) });
    const why = table.rows.map((_, row) => cellUnder(table, row, 'Pourquoi non classé'));
    expect(why).toEqual([
      null,
      null,
      null,
      expect.stringMatching(/^moins de 90\s% de ses habitants/),
      expect.stringMatching(/^moins de 500\shabitants$/),
    ]);
  });

  test('takes each score apart: value, deviation, what it adds; nothing where it is missing', () => {
    const old = 'Part des 75 ans et plus';
    expect(cellUnder(table, 0, 'APL aux médecins généralistes')).toEqual({ value: 1, decimals: 2 });
    expect(cellUnder(table, 0, `${old} (% de la population, `)).toBeNull();
    expect(cellUnder(table, 1, `${old} (% de la population, `)).toMatchObject({
      value: 30,
      isPercent: true,
    });
    const apl = 'APL généralistes, tous âges';
    const deviation = { value: expect.closeTo(-2 / 1.4826), decimals: 2 };
    expect(cellUnder(table, 2, `${apl} : écart au territoire médian`)).toEqual(deviation);
    // Three quarters of the weight.
    const added = { value: expect.closeTo(-1.5 / 1.4826), decimals: 2 };
    expect(cellUnder(table, 2, `${apl} : apport au score`)).toEqual(added);
    expect(cellUnder(table, 0, '75 ans et plus : apport au score')).toBeNull();
    expect(cellUnder(table, 0, 'Indicateurs manquants')).toEqual({ value: 1, decimals: 0 });
    expect(cellUnder(table, 1, 'Indicateurs manquants')).toEqual({ value: 0, decimals: 0 });
  });

  test('says which deviations were cut at 3, beside the number, and in no column where none was', () => {
    // APL 100, 1, 2: median 2, deviations 98, 1, 0, of median 1: A lies 66 from the middle, B not 1.
    const far = createModel([3, 1], [{ column: columnOf([100, 1, 2, 9, 9]) }, ...results.slice(1)]);
    const capped = createPriorityTable(words, exportWords, far);
    const apl = 'APL généralistes, tous âges';
    const rowOf = (name: string) => capped.rows.findIndex((cells) => cells.includes(name));
    const cells = (name: string) => [
      cellUnder(capped, rowOf(name), `${apl} : écart au territoire médian`),
      cellUnder(capped, rowOf(name), `${apl} : écart plafonné`),
    ];
    expect(cells('A')).toEqual([
      { value: -3, decimals: 2 },
      expect.stringMatching(/^plafonné à ±\s3$/),
    ]);
    expect(cells('=SOMME(A1)')).toEqual([{ value: expect.closeTo(1 / 1.4826), decimals: 2 }, null]);
    expect(table.headers.filter((header) => header.includes('plafonné'))).toEqual([]);
  });

  test('says where each zone is', () => {
    const named = table.rows.map((_, row) => cellUnder(table, row, 'Département'));
    expect(named).toEqual([
      'Meurthe-et-Moselle, Meuse',
      'Meuse',
      'Meurthe-et-Moselle',
      'Meuse',
      'Meuse',
    ]);
  });

  test('says how firm each place is', () => {
    expect(cellUnder(table, 0, 'Dans les 10')).toEqual({
      value: 100,
      decimals: 0,
      isPercent: true,
    });
    expect(cellUnder(table, 0, 'Meilleur rang')).toEqual({ value: 1, decimals: 0 });
    expect(cellUnder(table, 4, 'Moins bon rang')).toBeNull();
  });

  test('has its weights among its remarks, and no formula among its cells', () => {
    const remarks = describePriorityRemarks(words, createModel([3, 0])).join('\n');
    const plain = remarks.replace(/\s/g, ' ');
    expect(plain).toMatch(/Poids de « ?APL généralistes, tous âges ?» : 3 sur 10, 100 % du total/);
    expect(plain).toMatch(/75 ans et plus ?» : ne compte pas ; plus élevé = plus de besoin/);
    expect(plain).toContain('Un seul indicateur compte');
    const csv = serializeTable({ ...table, notes: [] }, 'french');
    expect(csv).toContain("E2;'=SOMME(A1);");
  });
});

const communes = (...rows: number[]) => Uint32Array.from(rows);

describe('the measures of inequality as a table', () => {
  // Inhabitants 1,000, 500, 4,000 and 0 of communes at 2, 1, 4 and nothing: the mean is 18,500 / 5,500.
  const figures = computeInequality(handMadeTerritory, [2, 1, 4, Number.NaN], communes(0, 1, 2, 3));
  const zones = [{ name: 'Tout', figures }];
  const shown = { zones, indicator: requireIndicator('apl-gp'), year: 2024 };
  const table = createInequalityTable(exportWords, inequality.fr, shown);
  const rowOf = (measure: string, { rows }: Table = table) =>
    rows.find((cells) => cells[2] === measure);

  test('has the measures in rows, each with its indicator, year and unit', () => {
    expect(table.fileName).toBe('atlas-inegalites-apl-gp-2024');
    expect(table.headers).toEqual(['Indicateur', 'Année', 'Mesure', 'Unité', 'Tout']);
    expect(rowOf('Moyenne')).toEqual([
      'APL aux médecins généralistes, tous âges',
      '2024',
      'Moyenne',
      'consultations par an et par habitant standardisé',
      { value: expect.closeTo(18_500 / 5500), decimals: 2 },
    ]);
    expect(rowOf('Indice de Gini')?.slice(3)).toEqual([
      'sans unité',
      { value: figures.gini, decimals: 3, isPercent: false },
    ]);
    // 1,500 of 5,500 live where it is 2 or 1.
    expect(rowOf('À 2,5 ou moins')?.[4]).toEqual({
      value: expect.closeTo(1500 / 55),
      decimals: 1,
      isPercent: true,
    });
  });

  test('has the rows that mean something for the indicator, and nothing where there is no answer', () => {
    const indicator = requireIndicator('share-75-plus');
    const none = computeInequality(handMadeTerritory, [0, 0, 0, 0], communes(0, 1, 3));
    const partial = { ...none, covered: 1000, population: 1500 };
    const other = createInequalityTable(exportWords, inequality.fr, {
      zones: [{ name: 'Tout', figures: partial }],
      indicator,
      year: 2021,
    });
    expect(rowOf('À 2,5 ou moins', other)).toBeUndefined();
    expect(rowOf('P90 / P10', other)?.[4]).toBeNull();
    expect(rowOf('P50, médiane', other)?.[4]).toMatchObject({ value: 0, isPercent: true });
    expect(rowOf('Habitants couverts', other)?.[4]).toMatchObject({
      value: expect.closeTo(200 / 3),
    });
    expect(rowOf('Habitants couverts')).toBeUndefined();
  });

  test('has a definition of each of its rows among its remarks', () => {
    const remarks = describeInequalityRemarks(exportWords, inequality.fr, shown);
    for (const [, , measure] of table.rows) {
      expect(remarks.some((remark) => remark.startsWith(`${String(measure)}. `))).toBe(true);
    }
  });
});
