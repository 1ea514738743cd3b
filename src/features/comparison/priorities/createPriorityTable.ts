import { indicatorText } from '../../../cartography/describeValue.ts';
import { listUnranked, type NotRanked } from '../../../domain/priorities/listUnranked.ts';
import type { ZonePriority } from '../../../domain/priorities/rankByNeed.ts';
import { isCapped, mostDeviations } from '../../../domain/statistics/standardise.ts';
import { createFileName, meshFileWord } from '../../../exports/createFileName.ts';
import type { ExportCell, ExportTable } from '../../../exports/ExportTable.ts';
import { createFigureColumns, type ExportWords } from '../../../exports/figureColumn.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import {
  describeStability,
  describeWarnings,
  describeWeight,
  nameDepartments,
  type PriorityWords,
  sumWeights,
} from './describePriorities.ts';
import type { Priorities } from './usePriorities.ts';

/** A line of the file: a ranked zone, or one that is not and why. */
interface Line {
  row: number;
  ranked?: ZonePriority;
  reason?: NotRanked;
}

interface LineColumn {
  header: string;
  cellOf(line: Line): ExportCell;
}

/** The whole ranking, each score taken apart, then the zones that have no place in it; without its notes. */
export function createPriorityTable(
  words: PriorityWords,
  exportWords: ExportWords,
  model: Priorities,
): Omit<ExportTable, 'notes'> {
  const { text } = words;
  const { zones, ranking, results } = model;
  const lines: Line[] = [
    ...ranking.map((ranked) => ({ row: ranked.row, ranked })),
    ...listUnranked(zones, results ?? [], ranking),
  ];
  const columns: LineColumn[] = [
    ...listPlaceColumns(words, exportWords, model),
    ...listPartColumns(words, exportWords, model),
    {
      header: text.exported.missing,
      cellOf: ({ ranked }) => decimal(ranked?.missing, 0),
    },
    {
      header: text.exported.why,
      cellOf: ({ reason }) => (reason ? text.exported.reasons[reason] : null),
    },
  ];
  return {
    fileName: createFileName('priorites', meshFileWord(zones.mesh)),
    title: text.heading,
    headers: columns.map(({ header }) => header),
    rows: lines.map((line) => columns.map(({ cellOf }) => cellOf(line))),
  };
}

/** Who it is, which place it has and how firmly. */
function listPlaceColumns(
  { text, names }: PriorityWords,
  exportWords: ExportWords,
  { zones, departments, stability }: Priorities,
): LineColumn[] {
  const { result, exported } = text;
  return [
    { header: result.rank, cellOf: ({ ranked }) => decimal(ranked?.rank, 0) },
    { header: exportWords.text.code, cellOf: ({ row }) => zones.codes[row] ?? null },
    {
      header: names.meshes[zones.mesh].name,
      cellOf: ({ row }) => displayName(zones.names[row] ?? ''),
    },
    {
      header: names.meshes.department.name,
      cellOf: ({ row }) => nameDepartments({ zones, departments }, row),
    },
    { header: result.score, cellOf: ({ ranked }) => decimal(ranked?.score, 2) },
    {
      header: exported.among,
      cellOf({ row }) {
        const stays = stability.get(row);
        return stays ? { value: 100 * stays.among, decimals: 0, isPercent: true } : null;
      },
    },
    { header: exported.best, cellOf: ({ row }) => decimal(stability.get(row)?.best, 0) },
    { header: exported.worst, cellOf: ({ row }) => decimal(stability.get(row)?.worst, 0) },
  ];
}

/** Of each indicator, what the detail of a score shows: the value, its deviation, what it adds. */
function listPartColumns(
  words: PriorityWords,
  exportWords: ExportWords,
  { zones, variables, results, scores }: Priorities,
): LineColumn[] {
  const { exported } = words.text;
  const rows = [...zones.codes.keys()];
  return variables.flatMap(({ indicator }, at): LineColumn[] => {
    const result = results?.[at];
    if (!result) return [];
    const { short } = indicatorText(words.names, indicator.id);
    const year = indicator.years.at(-1) ?? null;
    const figure = { ...result, indicator, year, column: result.base100 ?? result.column };
    return [
      ...createFigureColumns(exportWords, figure, rows).map(({ header, cellOf }) => ({
        header,
        cellOf: ({ row }: Line) => cellOf(row),
      })),
      { header: exported.deviation(short), cellOf: ({ row }) => decimal(scores[at]?.[row], 2) },
      ...listCapColumn(words, short, scores[at] ?? new Float64Array()),
      {
        header: exported.contribution(short),
        cellOf: ({ ranked }) => decimal(ranked?.contributions[at], 2),
      },
    ];
  });
}

/** Which deviations stand for larger ones, where some do: the numbers stay numbers. */
function listCapColumn(
  { text: { exported }, formats }: PriorityWords,
  short: string,
  scores: Float64Array,
): LineColumn[] {
  if (!scores.some(isCapped)) return [];
  const remark = exported.capped(formats.integer(mostDeviations));
  return [
    {
      header: exported.cap(short),
      cellOf: ({ row }) => (isCapped(scores[row] ?? Number.NaN) ? remark : null),
    },
  ];
}

const decimal = (value: number | undefined, decimals: number): ExportCell =>
  value === undefined || Number.isNaN(value) ? null : { value, decimals };

/** What the order rests on, and how to read it. */
export function describePriorityRemarks(words: PriorityWords, model: Priorities): string[] {
  const { text, names } = words;
  const { variables } = model;
  const total = sumWeights(variables);
  return [
    text.lead,
    ...variables.map((variable) =>
      text.exported.weight(
        indicatorText(names, variable.indicator.id).short,
        describeWeight(words, variable.weight, total),
        variable.sign > 0 ? text.weights.moreNeed.up : text.weights.moreNeed.down,
      ),
    ),
    ...describeWarnings(words, model),
    text.result.howToRead,
    describeStability(words, model),
    ...text.method.steps,
  ];
}
