import { indicatorText } from '../../cartography/describeValue.ts';
import { awaitOutlines } from '../../exports/awaitOutlines.ts';
import { createFileName, meshFileWord } from '../../exports/createFileName.ts';
import { createNotesNow } from '../../exports/createNotesNow.ts';
import { createZonesGeoJson } from '../../exports/createZonesGeoJson.ts';
import { ExportMenu } from '../../exports/ExportMenu.tsx';
import type { ExportTable } from '../../exports/ExportTable.ts';
import { type ExportOffer, offerGeoJson, offerTable } from '../../exports/exportOffers.ts';
import {
  createFigureColumns,
  type ExportedFigure,
  type ExportWords,
  type FigureColumn as FileColumn,
} from '../../exports/figureColumn.ts';
import { useExportWords } from '../../exports/useExportWords.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { territoryTable } from '../../i18n/sections/territoryTable.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { type FigureColumn, figuresOf } from './figureColumn.ts';
import type { TableModel } from './useTableModel.ts';

/** The table as files: the rows and columns that are on the screen, in their order. */
export function TableExport({ model }: { model: TableModel }) {
  const words = useExportWords();
  const { notes, exported } = useText(territoryTable);
  const hand = useAtlasHand();
  const offers = offerTable(() => createExportTable(words, model, [notes.rank]), words.text.sheets);
  return <ExportMenu of={exported} offers={[...offers, ...offerZones(words, model, hand)]} />;
}

function createExportTable(
  words: ExportWords,
  model: TableModel,
  remarks: readonly string[],
): ExportTable {
  const { text } = words;
  const { zones, rows, inView, added, ranking, hasDepartments } = model;
  const zoneRows = rows.map(({ zoneRow }) => zoneRow);
  const names = new Map(rows.map(({ zoneRow, name }) => [zoneRow, name]));
  const departments = new Map(rows.map((row) => [row.zoneRow, row.departments.join(', ')]));
  const figureColumns = (column: FigureColumn) =>
    toExported(column).flatMap((figure) => createFigureColumns(words, figure, zoneRows));
  const hasParts = zoneRows.some((row) => (zones.insideShare[row] ?? 1) < 1);
  const short = words.names.meshes[zones.mesh].name;
  const columns: FileColumn[] = [
    { header: text.code, cellOf: (row) => zones.codes[row] ?? null },
    { header: short, cellOf: (row) => names.get(row) ?? null },
    ...(hasDepartments
      ? [{ header: text.department, cellOf: (row: number) => departments.get(row) ?? null }]
      : []),
    ...(hasParts
      ? [
          {
            header: text.insideShare,
            cellOf: (row: number) => {
              const value = 100 * (zones.insideShare[row] ?? 1);
              return { value, decimals: 1, isPercent: true };
            },
          },
        ]
      : []),
    ...figureColumns(inView),
    ...(ranking
      ? [
          {
            header: text.rank(indicatorText(words.names, inView.indicator.id).short),
            cellOf: (row: number) => ({ value: ranking.ranks[row] ?? Number.NaN, decimals: 0 }),
          },
        ]
      : []),
    ...added.flatMap(figureColumns),
  ];
  return {
    fileName: createFileName(inView.indicator.id, inView.year, meshFileWord(zones.mesh)),
    title: words.names.meshes[zones.mesh].other,
    headers: columns.map(({ header }) => header),
    rows: zoneRows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
    notes: createNotesNow(words, [inView, ...added], remarks),
  };
}

/** Nothing while the figures are awaited. */
function toExported(column: FigureColumn): ExportedFigure[] {
  const shown = figuresOf(column);
  if (!shown) return [];
  const { indicator, year, result } = column;
  return [{ indicator, year, column: shown, range: result?.range, coverage: result?.coverage }];
}

function offerZones(
  words: ExportWords,
  { zones, inView }: TableModel,
  hand: ReturnType<typeof useAtlasHand>,
): ExportOffer[] {
  const [figure] = toExported(inView);
  if (!figure) return [];
  const fileName = createFileName(inView.indicator.id, inView.year, meshFileWord(zones.mesh));
  const notes = () => createNotesNow(words, [inView]);
  return [
    offerGeoJson(fileName, async () => {
      // The table does without the outlines; they come the first time they are wanted.
      hand.requestOutlines(zones.mesh);
      const outlines = await awaitOutlines(zones.mesh);
      return createZonesGeoJson(words, { zones, outlines, figure, notes: notes() });
    }),
  ];
}
