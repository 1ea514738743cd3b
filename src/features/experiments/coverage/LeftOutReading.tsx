import { axes } from '../../../domain/experiments/experiment.ts';
import type { AxisEquity } from '../../../domain/experiments/measureEquity.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage as coverageSection } from '../../../i18n/sections/coverage.ts';
import { experiments } from '../../../i18n/sections/experiments.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { AxisDetail } from './AxisDetail.tsx';
import type { CoverageReadingProps } from './CoverageReadingProps.ts';
import { EstimatedCount } from './EstimatedCount.tsx';
import { useCoverageView } from './useCoverageView.ts';

/** Axis by axis: who lives at or under 2.5 with nothing near, and the other way round. */
export function LeftOutReading({ coverage, territory }: CoverageReadingProps) {
  const { leftOut: text, ...words } = useText(coverageSection);
  const names = useText(experiments).axes;
  const { change } = useCoverageView();
  const { equity, detailed } = coverage;
  const formats = useFormats();
  if (!equity) return <p role="status">{words.pending}</p>;
  const nothing = equity.filter(({ found }) => found === null);
  return (
    <>
      <p className="coverage-counted">{text.lead}</p>
      <AxisTable equity={equity} />
      {nothing.length > 0 && (
        <p className="coverage-nothing">
          {words.nothingFor(formats.list(nothing.map(({ axis }) => names[axis])))} {words.nothing}
        </p>
      )}
      {detailed?.found && (
        <>
          <div className="coverage-choosers">
            <SegmentedControl
              label={text.axisLabel}
              value={detailed.axis}
              onChange={(axis) => change({ axis })}
              options={equity.map(({ axis, found }) => ({
                value: axis,
                label: found ? names[axis] : `${names[axis]} (${formats.noValue})`,
                unavailable: found ? undefined : text.unavailable,
              }))}
            />
          </div>
          <AxisDetail
            equity={detailed}
            found={detailed.found}
            coverage={coverage}
            territory={territory}
          />
        </>
      )}
      <div className="coverage-notes">
        <p>{words.notes.model}</p>
        <p>{words.notes.public}</p>
      </div>
    </>
  );
}

/** n.d. where nothing is located: nobody is then known to be left out. */
function AxisTable({ equity }: { equity: readonly AxisEquity[] }) {
  const { leftOut: text } = useText(coverageSection);
  const names = useText(experiments).axes;
  const formats = useFormats();
  const byAxis = axes.flatMap((axis) => equity.find((each) => each.axis === axis) ?? []);
  return (
    <TableScroll label={text.axesTable}>
      <table className="sheet-table coverage-figures" aria-label={text.axesTable}>
        <thead>
          <tr>
            <th scope="col">{text.axis}</th>
            <th scope="col">{text.places}</th>
            <th scope="col">{text.communes}</th>
            <th scope="col">{text.people}</th>
          </tr>
        </thead>
        <tbody>
          {byAxis.map(({ axis, placeCount, sectorCount, found }) => (
            <tr key={axis}>
              <th scope="row">{names[axis]}</th>
              <td>{formats.integer(placeCount + sectorCount)}</td>
              <td>{found ? formats.integer(found.leftOut.length) : formats.noValue}</td>
              <td>{found ? <EstimatedCount people={found.leftOutPeople} /> : formats.noValue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
