import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import type { ComparedCell } from '../../domain/comparison/compareZone.ts';
import type { Bounds, ZoneFigure } from '../../domain/comparison/zoneFigure.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { createFileName } from '../../exports/createFileName.ts';
import { createNotesNow, selectSources } from '../../exports/createNotesNow.ts';
import { ExportMenu } from '../../exports/ExportMenu.tsx';
import type { ExportCell, ExportTable } from '../../exports/ExportTable.ts';
import { offerTable } from '../../exports/exportOffers.ts';
import { createFigureCell, toFigure } from '../../exports/figureColumn.ts';
import { useExportWords } from '../../exports/useExportWords.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Comparison, ComparisonRow } from '../../state/useComparison.ts';
import { type CellWords, describeCell } from './describeCell.ts';
import { describeReference } from './describeReference.ts';

/** The comparison as files: one line per indicator and zone, so that every part of a cell has a column. */
export function ComparisonExport({ comparison }: { comparison: Comparison }) {
  const words = useExportWords();
  const text = useText(comparisonTable);
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  const offers = offerTable(
    () => createComparisonTable({ ...words, text }, words, comparison, territory),
    words.text.sheets,
  );
  return <ExportMenu of={text.name} offers={offers} />;
}

function createComparisonTable(
  words: CellWords,
  exportWords: ReturnType<typeof useExportWords>,
  comparison: Comparison,
  territory: Territory,
): ExportTable {
  const { zones, rows, reference } = comparison;
  const { text, names } = words;
  const { exported: headings, notes } = text;
  const placed = zones.map((zone) => ({
    zone,
    code: codeOf(territory, zone),
    reference: describeReference(words, comparison, territory, zone),
  }));
  const lines = rows.flatMap((row) =>
    placed.flatMap((each, at) => {
      const cell = row.cells[at];
      return cell ? [createLine(words, exportWords, row, each, cell)] : [];
    }),
  );
  return {
    fileName: createFileName('comparaison', ...zones.map(({ name }) => name)),
    title: text.name,
    headers: [
      headings.family,
      text.indicator,
      headings.id,
      headings.unit,
      headings.year,
      headings.zone,
      headings.code,
      headings.mesh,
      headings.population,
      headings.value,
      headings.remark,
      headings.lower,
      headings.upper,
      headings.reference(text.reference[reference]),
      headings.referenceZone,
      headings.referenceRemark,
      headings.difference,
      headings.relative,
      headings.verdict,
      headings.rank,
      headings.of,
      headings.percentile,
      headings.source,
      headings.vintage,
    ],
    rows: lines,
    notes: createNotesNow(exportWords, rows, [
      text.reference.note,
      ...(reference === 'similarEpci' ? [text.reference.similarNote] : []),
      notes.verdict,
      notes.interval,
      notes.noInterval,
      notes.rank,
      notes.percentile,
      names.mentions.meanOfTerritory,
    ]),
  };
}

interface PlacedZone {
  zone: ComparedZone;
  code: string;
  reference: ReturnType<typeof describeReference>;
}

/** Its SIREN or INSEE code; the codes of its communes for one's own zone. */
const codeOf = ({ zones, communes }: Territory, { place, members }: ComparedZone): string =>
  place
    ? (zones[place.mesh].codes[place.row] ?? '')
    : Array.from(members, (row) => communes.codes[row]).join(' ');

function createLine(
  words: CellWords,
  exportWords: ReturnType<typeof useExportWords>,
  { indicator, year }: ComparisonRow,
  { zone, code, reference }: PlacedZone,
  cell: ComparedCell,
): ExportCell[] {
  const { names, text } = words;
  const { figure, difference, standing } = cell;
  const said = describeCell(words, indicator, zone, cell);
  const compared = typeof difference === 'string' ? null : difference;
  const ranked = typeof standing === 'string' ? null : standing;
  const bounds = figure.interval ?? figure.range;
  const sources = selectSources(indicator);
  const count = (value: number | undefined): ExportCell =>
    value === undefined ? null : { value, decimals: 0 };
  return [
    names.families[indicator.family],
    indicatorText(names, indicator.id).label,
    indicator.id,
    unitText(names, indicator).full,
    year === null ? null : String(year),
    zone.name,
    code,
    zone.place ? names.meshes[zone.place.mesh].one : text.own,
    count(zone.population),
    valueOfFigure(exportWords, indicator, figure),
    said.whyMissing || said.mention,
    boundOf(indicator, bounds, 'lower'),
    boundOf(indicator, bounds, 'upper'),
    compared && toFigure(indicator, compared.reference.value),
    reference?.name ?? null,
    reference?.remark ?? null,
    compared && toFigure(indicator, compared.absolute),
    compared && !Number.isNaN(compared.relative)
      ? { value: 100 * compared.relative, decimals: 1, isPercent: true }
      : null,
    said.verdict?.text ?? (typeof difference === 'string' ? text.noReference[difference] : ''),
    count(ranked?.rank),
    count(ranked?.of),
    ranked ? { value: 100 * ranked.percentile, decimals: 0 } : null,
    sources.map(({ producer, title }) => `${producer}, ${title}`).join(' ; '),
    sources.map(({ vintage }) => vintage).join(' ; '),
  ];
}

/** A category is written in words. */
function valueOfFigure(
  words: ReturnType<typeof useExportWords>,
  indicator: Indicator,
  { value, status }: ZoneFigure,
): ExportCell {
  const column = { values: Float64Array.of(value), status: Uint8Array.of(status) };
  return createFigureCell(words, { indicator, column }, 0);
}

const boundOf = (indicator: Indicator, bounds: Bounds | null, end: keyof Bounds): ExportCell =>
  bounds && toFigure(indicator, bounds[end]);
