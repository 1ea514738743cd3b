import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { createFileName } from '../../../exports/createFileName.ts';
import type { ExportCell, ExportTable } from '../../../exports/ExportTable.ts';
import { type ExportWords, toFigure } from '../../../exports/figureColumn.ts';
import {
  type InequalityMeasure,
  type InequalityMessages,
  isInPercent,
  selectMeasures,
} from './inequalityMeasures.ts';
import type { InequalityZone } from './useInequality.ts';

/** What the table is of. */
export interface ShownInequality {
  zones: readonly Pick<InequalityZone, 'name' | 'figures'>[];
  indicator: Indicator;
  /** `null` where the source does not say. */
  year: number | null;
}

/** The measures in rows, as on the screen, each with its unit; without its notes. */
export function createInequalityTable(
  { names }: Pick<ExportWords, 'names'>,
  text: InequalityMessages,
  { zones, indicator, year }: ShownInequality,
): Omit<ExportTable, 'notes'> {
  const { exported } = text;
  const { label } = indicatorText(names, indicator.id);
  const unitOf = ({ unit }: InequalityMeasure) =>
    unit === 'indicator' ? unitText(names, indicator).full : exported.units[unit];
  return {
    fileName: createFileName('inegalites', indicator.id, year),
    title: text.heading,
    headers: [
      text.indicator,
      text.year,
      text.measure,
      exported.unit,
      ...zones.map(({ name }) => name),
    ],
    rows: selectMeasures(indicator, zones).map((measure) => [
      label,
      year === null ? null : String(year),
      text.measures[measure.id].name,
      unitOf(measure),
      ...zones.map(({ figures }) => createCell(indicator, measure, measure.amountOf(figures))),
    ]),
  };
}

function createCell(indicator: Indicator, measure: InequalityMeasure, value: number): ExportCell {
  if (Number.isNaN(value)) return null;
  if (measure.unit === 'indicator') return toFigure(indicator, value);
  return { value, decimals: measure.decimals, isPercent: isInPercent(measure) };
}

/** What the measures are of, the definition of each, and what not to take them for. */
export function describeInequalityRemarks(
  { names }: Pick<ExportWords, 'names'>,
  text: InequalityMessages,
  { zones, indicator }: ShownInequality,
): string[] {
  return [
    text.lead,
    ...selectMeasures(indicator, zones).map(({ id }) => {
      const { name, definition } = text.measures[id];
      return text.exported.definition(name, definition);
    }),
    names.mentions.meanOfTerritory,
    text.trap,
  ];
}
