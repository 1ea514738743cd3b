import { computeCoveredShare, countStatuses } from '../../domain/indicators/countStatuses.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { type ValueStatusName, valueStatus } from '../../domain/territory/column.ts';
import { meshes } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useResults } from '../../state/useResults.ts';
import { CountCells } from './CountCells.tsx';
import { ScrollTable } from './ScrollTable.tsx';

const statuses = Object.keys(valueStatus) as ValueStatusName[];

/** On each mesh, how many zones have which kind of value, counted on the columns the screens show. */
export function StatusCountsTable({ indicator, label }: { indicator: Indicator; label: string }) {
  const text = useText(method);
  const names = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const results = useResults(meshes.map((mesh) => ({ indicatorId: indicator.id, mesh })));
  const year = indicator.years.at(-1);
  return (
    <>
      <p className="method-note">
        {year === undefined
          ? text.indicators.countsNoteUndated
          : text.indicators.countsNote(String(year))}
      </p>
      <ScrollTable label={label} isNumeric>
        <thead>
          <tr>
            <th scope="col">{text.coverage.columns.mesh}</th>
            <th scope="col">{text.coverage.columns.zones}</th>
            {statuses.map((status) => (
              <th scope="col" key={status}>
                {text.coverage.headers[status]}
              </th>
            ))}
            <th scope="col">{text.coverage.columns.covered}</th>
          </tr>
        </thead>
        <tbody>
          {meshes.map((mesh, at) => {
            const result = results[at];
            const zones = territory?.zones[mesh];
            return (
              <tr key={mesh}>
                <th scope="row">{names.meshes[mesh].other}</th>
                <td>{zones ? formats.integer(zones.codes.length) : ''}</td>
                <CountCells
                  counts={result && !result.missing ? countStatuses(result.column) : null}
                  isUnavailable={result?.missing !== undefined}
                />
                <td>
                  {result && zones && !result.missing
                    ? formats.percent(100 * computeCoveredShare(result.column, zones.population), 1)
                    : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </>
  );
}
