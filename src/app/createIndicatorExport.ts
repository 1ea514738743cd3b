import { describeClasses } from '../cartography/describeClasses.ts';
import { indicatorText, unitText } from '../cartography/describeValue.ts';
import type { HatchKind } from '../cartography/hatching.ts';
import { valueStatus } from '../domain/territory/column.ts';
import type { LegendEntry } from '../exports/composePicture.ts';
import type { NotedFigure } from '../exports/createNotes.ts';
import type { ExportTable } from '../exports/ExportTable.ts';
import type { ExportedFigure, ExportWords } from '../exports/figureColumn.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import type { SharedView } from '../state/sharedView.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

/** What the files of a map say of it. */
export interface MapExportContent {
  /** Parts of the name of the file, the mesh apart. */
  fileNameParts: (string | number | null)[];
  title: string;
  /** Unit, year, nature. */
  subtitle: string;
  legend: readonly LegendEntry[];
  /** Those whose sources are named. */
  figures: readonly NotedFigure[];
  /** The values of the zones; absent where the map shows no single value. */
  values?: ExportedFigure | undefined;
  /** What is shown with the map, as a table of its own. */
  table?: { of: string; create(): Promise<ExportTable> } | undefined;
  /** Written with the sources. */
  remarks?: readonly string[];
  /** What the map shows where it is not what the view asks for: its address must bring back the same. */
  shownAs?: Partial<SharedView>;
}

/** The indicator in view, as the files of its map say it. */
export function createIndicatorExport(words: ExportWords, shown: ShownIndicator): MapExportContent {
  const { names } = words;
  const { indicator, year, result } = shown;
  const unit = unitText(names, indicator).full;
  const nature = names.natures[indicator.nature];
  return {
    fileNameParts: [indicator.id, year],
    title: indicatorText(names, indicator.id).label,
    subtitle: [unit, year, nature].filter((part) => part !== null).join('\u00a0· '),
    legend: createClassEntries(words, shown),
    figures: [shown],
    values: result
      ? { indicator, year, column: shownColumn(result), range: result.range }
      : undefined,
  };
}

function createClassEntries(
  { names, formats }: ExportWords,
  { indicator, classes, result }: ShownIndicator,
): LegendEntry[] {
  if (!classes || !result) return [];
  const labels = describeClasses(names, formats, indicator, classes.classification);
  const { values, status } = shownColumn(result);
  const isThere = (kind: HatchKind) =>
    values.some(
      (value, row) =>
        Number.isNaN(value) &&
        (status[row] === valueStatus.notApplicable) === (kind === 'notApplicable'),
    );
  const hatches = (['missing', 'notApplicable'] as const).filter(isThere);
  return [
    ...labels.map((label, at) => ({ label, mark: { colour: classes.colours[at] ?? '' } })),
    ...hatches.map((hatch) => ({ label: names.classes[hatch], mark: { hatch } })),
  ];
}
