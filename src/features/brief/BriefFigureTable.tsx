import {
  describeValue,
  indicatorText,
  unitText,
  type ValueText,
} from '../../cartography/describeValue.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { valueStatus } from '../../domain/territory/column.ts';
import { isMeshAllowed } from '../../domain/territory/zone.ts';
import type { Formats } from '../../i18n/formats.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { briefRows } from './briefRows.ts';
import type { BriefFigure, BriefFigures, BriefReference } from './useBriefFigures.ts';

interface BriefFigureTableProps {
  zone: ComparedZone;
  figures: BriefFigures;
}

/** The key figures of the zone beside those of the zones around it. */
export function BriefFigureTable({ zone, figures }: BriefFigureTableProps) {
  const text = useText(brief).figures;
  // One's own zone is a group of communes: what has no meaning for one commune has one for it.
  const mesh = zone.place?.mesh ?? 'epci';
  const shown = briefRows.flatMap((id) => {
    const indicator = indicatorById(id);
    return indicator && isMeshAllowed(mesh, indicator.finestMesh) ? [indicator] : [];
  });
  return (
    <TableScroll label={text.caption}>
      <table className="brief-figures">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col">{text.here}</th>
            {figures.references.map((reference) => (
              <th key={reference.id} scope="col">
                {reference.id === 'whole' ? text.whole : displayName(reference.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((indicator) => (
            <FigureRow
              key={indicator.id}
              indicator={indicator}
              figure={figures.select(indicator.id)}
              references={figures.references}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface FigureRowProps {
  indicator: Indicator;
  figure: BriefFigure;
  references: readonly BriefReference[];
}

function FigureRow({ indicator, figure, references }: FigureRowProps) {
  const names = useText(indicators);
  const text = useText(brief).figures;
  const formats = useFormats();
  const { label } = indicatorText(names, indicator.id);
  const detail = [
    unitText(names, indicator).full,
    indicator.years.at(-1) ?? null,
    indicator.nature === 'official' ? null : names.natures[indicator.nature],
  ].filter((part) => part !== null);
  const write = (value: number) =>
    writeFigure(
      formats,
      indicator,
      value,
      describeValue(names, formats, indicator, { value, status: undefined }),
    );
  return (
    <tr>
      <th scope="row">
        {label} <span className="brief-detail">{detail.join('\u00a0· ')}</span>
      </th>
      <td>
        <HereValue indicator={indicator} figure={figure} />
      </td>
      {references.map(({ id }) => {
        const value = figure.references[id];
        return (
          <td key={id}>
            {Number.isNaN(value) ? (
              <>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{text.notCompared}</span>
              </>
            ) : (
              write(value)
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Symbols that belong to the number; the other units are at the head of the row. */
const symbols = new Set(['km', '%', '€']);

/** A change bears its sign and its unit: "+0,48 % par an". */
function writeFigure(
  formats: Formats,
  { unit: kind, decimals }: Indicator,
  value: number,
  { text, unit }: ValueText,
): string {
  if (kind === 'percentPerYear') return `${formats.signed(value, decimals)}\u00a0${unit}`;
  return symbols.has(unit) ? `${text}\u00a0${unit}` : text;
}

/** The figure, what marks it as an estimate, and the interval of a small number. */
function HereValue({ indicator, figure: { here } }: Pick<FigureRowProps, 'indicator' | 'figure'>) {
  const names = useText(indicators);
  const text = useText(brief).figures;
  const formats = useFormats();
  if (!here) return <span className="brief-missing">{text.pending}</span>;
  const { value, status, interval } = here;
  const shown = describeValue(names, formats, indicator, { value, status });
  if (shown.isMissing) return <span className="brief-missing">{shown.text}</span>;
  const isEstimate = status === valueStatus.estimated && indicator.nature !== 'estimated';
  return (
    <>
      <strong>
        {isEstimate && <abbr title={names.statuses.estimated}>≈</abbr>}{' '}
        {writeFigure(formats, indicator, value, shown)}
      </strong>
      {status === valueStatus.substituted && (
        <span className="brief-detail">{names.statuses.substituted}</span>
      )}
      {interval && (
        <span className="brief-detail">
          {text.interval(formats.range(interval.lower, interval.upper, indicator.decimals))}
        </span>
      )}
    </>
  );
}
