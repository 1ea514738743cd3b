import { coverageBoundsMinutes } from '../../../domain/experiments/coverageBounds.ts';
import type { CoverageReport } from '../../../domain/experiments/measureCoverage.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { coverageGroupings } from '../../../state/coverageView.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { CoverageExport } from './CoverageExport.tsx';
import { EstimatedCount } from './EstimatedCount.tsx';
import { EstimatedShare } from './EstimatedShare.tsx';
import { useCoverageRows } from './useCoverageRows.ts';
import { useCoverageView } from './useCoverageView.ts';

interface GroupTableProps {
  report: CoverageReport;
  territory: Territory;
}

const bounds = coverageBoundsMinutes.map((bound) => ({ bound, value: String(bound) }));

/** Who is within the bound chosen, by department, EPCI or class of APL. */
export function GroupTable({ report, territory }: GroupTableProps) {
  const text = useText(coverage);
  const { view, change } = useCoverageView();
  const rows = useCoverageRows(report, territory, view.grouping);
  const minutes = String(view.boundMinutes);
  const at = coverageBoundsMinutes.indexOf(view.boundMinutes);
  return (
    <section className="coverage-groups">
      <div className="coverage-heading">
        <h2>{text.tableHeading}</h2>
        <CoverageExport rows={rows} grouping={view.grouping} />
      </div>
      <div className="coverage-choosers">
        <SegmentedControl
          label={text.groupingLabel}
          value={view.grouping}
          onChange={(grouping) => change({ grouping })}
          options={coverageGroupings.map((value) => ({ value, label: text.groupings[value] }))}
        />
        <SegmentedControl
          label={text.boundLabel}
          value={minutes}
          onChange={(chosen) => {
            const found = bounds.find(({ value }) => value === chosen);
            if (found) change({ boundMinutes: found.bound });
          }}
          options={bounds.map(({ value }) => ({ value, label: text.minutes(value) }))}
        />
      </div>
      <TableScroll label={text.tableOf(minutes)}>
        <table className="sheet-table" aria-label={text.tableOf(minutes)}>
          <thead>
            <tr>
              <th scope="col">{text.groupings[view.grouping]}</th>
              <th scope="col">{text.columns.inhabitants}</th>
              <th scope="col">{text.columns.within(minutes)}</th>
              <th scope="col">{text.columns.share}</th>
              <th scope="col">{text.columns.older}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, group, inhabitants }) => {
              const within = group.within[at];
              const older = group.olderWithin[at];
              if (!within || !older) return null;
              return (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>{inhabitants}</td>
                  <td>
                    <EstimatedCount people={within} />
                  </td>
                  <td>
                    <EstimatedShare people={within} total={group.inhabitants} />
                  </td>
                  <td>
                    <EstimatedShare people={older} total={group.older} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      {view.grouping === 'aplClass' && <p className="coverage-note">{text.aplClassNote}</p>}
    </section>
  );
}
