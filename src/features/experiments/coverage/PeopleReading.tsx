import { coverageBoundsMinutes } from '../../../domain/experiments/coverageBounds.ts';
import type { CoverageReport } from '../../../domain/experiments/measureCoverage.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage as coverageSection } from '../../../i18n/sections/coverage.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { indicatorRecord } from '../../../state/methodPages.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { CoverageCurve } from './CoverageCurve.tsx';
import type { CoverageReadingProps } from './CoverageReadingProps.ts';
import { EstimatedCount } from './EstimatedCount.tsx';
import { EstimatedShare } from './EstimatedShare.tsx';
import { GroupTable } from './GroupTable.tsx';
import { MinutesLegend } from './MinutesLegend.tsx';

/** People by estimated minutes to the nearest place: figures, curve, territories. */
export function PeopleReading({ coverage, territory }: CoverageReadingProps) {
  const text = useText(coverageSection);
  const { report, catchments } = coverage;
  if (!report) return <p role="status">{text.pending}</p>;
  const isNothing = report.placeCount + report.sectorCount === 0;
  return (
    <>
      <Counted report={report} />
      {isNothing ? (
        <p className="coverage-nothing">
          {text.nothingCounted} {text.nothing}
        </p>
      ) : (
        <>
          <KeyFigures report={report} />
          <MinutesLegend report={report} territory={territory} catchments={catchments} />
          <CoverageCurve report={report} />
        </>
      )}
      <GroupTable report={report} territory={territory} />
      <Notes hasSectors={report.sectorCount > 0} hasChart={!isNothing} />
    </>
  );
}

function Counted({ report }: { report: CoverageReport }) {
  const text = useText(coverageSection);
  const formats = useFormats();
  return (
    <p className="coverage-counted" role="status">
      {text.counted(
        formats.count(report.placeCount, text.placeOne, text.placeOther),
        formats.count(report.sectorCount, text.sectorOne, text.sectorOther),
      )}
    </p>
  );
}

function KeyFigures({ report: { whole } }: { report: CoverageReport }) {
  const text = useText(coverageSection);
  return (
    <TableScroll label={text.whole}>
      <table className="sheet-table coverage-figures">
        <caption>
          {text.whole} · {text.estimated}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.bound}</th>
            <th scope="col">{text.columns.people}</th>
            <th scope="col">{text.columns.share}</th>
            <th scope="col">{text.columns.older}</th>
          </tr>
        </thead>
        <tbody>
          {coverageBoundsMinutes.map((bound, at) => {
            const within = whole.within[at];
            const older = whole.olderWithin[at];
            if (!within || !older) return null;
            return (
              <tr key={bound}>
                <th scope="row">{text.minutes(String(bound))}</th>
                <td>
                  <EstimatedCount people={within} />
                </td>
                <td>
                  <EstimatedShare people={within} total={whole.inhabitants} />
                </td>
                <td>
                  <EstimatedShare people={older} total={whole.older} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** What the chart's own notes do not say already. */
function Notes({ hasSectors, hasChart }: { hasSectors: boolean; hasChart: boolean }) {
  const text = useText(coverageSection);
  const view = useAtlas((state) => state.view);
  const { notes } = text;
  return (
    <div className="coverage-notes">
      <p>
        {!hasChart && `${notes.model} `}
        <a {...viewLink(view, { screen: 'method', record: indicatorRecord('nearest-gp-min') })}>
          {text.methodLink}
        </a>
      </p>
      <p>
        {notes.once} {hasSectors && notes.sector}
      </p>
      <p>{notes.older}</p>
      {!hasChart && <p>{notes.public}</p>}
    </div>
  );
}
