import { describeValue, indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { type FigureSource, selectFigure } from '../../../domain/comparison/zoneFigure.ts';
import { isRankable } from '../../../domain/indicators/isRankable.ts';
import type { ZonePriority } from '../../../domain/priorities/rankByNeed.ts';
import { medianOf } from '../../../domain/statistics/median.ts';
import { isCapped, mostDeviations } from '../../../domain/statistics/standardise.ts';
import type { ZoneSet } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { indicatorRecord } from '../../../state/methodPages.ts';
import { viewLink } from '../../../state/viewLink.ts';
import type { Priorities, PriorityVariable } from './usePriorities.ts';

interface PriorityDetailProps {
  zone: ZonePriority;
  model: Priorities;
  name: string;
}

/** A score taken apart: value, median, deviation, weight, and what each indicator adds. */
export function PriorityDetail({ zone, model, name }: PriorityDetailProps) {
  const text = useText(priorities).detail;
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const { variables, zones } = model;
  const code = zones.codes[zone.row];
  const isAnyCapped = model.scores.some((scores) => isCapped(scores[zone.row] ?? Number.NaN));
  return (
    <>
      <div className="priority-scroll">
        <table className="priority-parts" aria-label={text.table(name)}>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.value}</th>
              <th scope="col">{text.median}</th>
              <th scope="col">{text.deviation}</th>
              <th scope="col">{text.weight}</th>
              <th scope="col">{text.contribution}</th>
            </tr>
          </thead>
          <tbody>
            {variables.map((variable, at) => (
              <PartRow
                key={variable.indicator.id}
                variable={variable}
                result={model.results?.[at] ?? null}
                score={model.scores[at]?.[zone.row] ?? Number.NaN}
                contribution={zone.contributions[at] ?? Number.NaN}
                zones={zones}
                row={zone.row}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {text.total}
              </th>
              <td>{formats.signed(zone.score, 2)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {isAnyCapped && (
        <p className="priority-note">{text.cappedNote(formats.integer(mostDeviations))}</p>
      )}
      {code && (
        <a {...viewLink(view, { screen: 'explore', mesh: zones.mesh, zone: code, record: null })}>
          {text.sheet}
        </a>
      )}
    </>
  );
}

interface PartRowProps {
  variable: PriorityVariable;
  result: FigureSource | null;
  /** Signed deviation: above 0 is more need. */
  score: number;
  contribution: number;
  zones: ZoneSet;
  row: number;
}

function PartRow({ variable, result, score, contribution, zones, row }: PartRowProps) {
  const text = useText(priorities).detail;
  const names = useText(indicators);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const { indicator, weight, colour } = variable;
  if (!result) return null;
  const { value, status } = selectFigure(result, row);
  const { values } = result.base100 ?? result.column;
  const ranked = Array.from(values).filter((_, at) => isRankable(zones, result, at));
  const describe = (figure: number, of?: number) =>
    describeValue(names, formats, indicator, { value: figure, status: of }).text;
  const describeDeviation = () => {
    if (Number.isNaN(score)) return text.skipped;
    const deviation = formats.signed(score, 2);
    return isCapped(score) ? text.capped(deviation) : deviation;
  };
  return (
    <tr>
      <th scope="row">
        <svg className="part-swatch" viewBox="0 0 12 12" aria-hidden="true">
          <rect width="12" height="12" rx="2" fill={colour} />
        </svg>
        <a {...viewLink(view, { screen: 'method', record: indicatorRecord(indicator.id) })}>
          {indicatorText(names, indicator.id).short}
        </a>
        <span className="priority-part-source">
          {[
            unitText(names, indicator).full,
            indicator.years.at(-1),
            names.natures[indicator.nature],
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td>{describe(value, status)}</td>
      <td>{describe(medianOf(ranked))}</td>
      <td>{describeDeviation()}</td>
      <td>{formats.number(weight, weight % 1 ? 1 : 0)}</td>
      <td>{Number.isNaN(contribution) ? '–' : formats.signed(contribution, 2)}</td>
    </tr>
  );
}
