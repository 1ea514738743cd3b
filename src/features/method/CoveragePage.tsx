import { indicatorText } from '../../cartography/describeValue.ts';
import { computeCoveredShare, countStatuses } from '../../domain/indicators/countStatuses.ts';
import type { IndicatorFamily } from '../../domain/indicators/indicator.ts';
import { indicators as registry } from '../../domain/indicators/indicators.ts';
import { type ValueStatusName, valueStatus } from '../../domain/territory/column.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord } from '../../state/methodPages.ts';
import { useResults } from '../../state/useResults.ts';
import { viewLink } from '../../state/viewLink.ts';
import { CountCells } from './CountCells.tsx';
import { families } from './IndicatorsPage.tsx';
import { ScrollTable } from './ScrollTable.tsx';

const statuses = Object.keys(valueStatus) as ValueStatusName[];

/** How much of the territory each indicator covers, and with what kind of values. */
export function CoveragePage() {
  const text = useText(method).coverage;
  const names = useText(indicators);
  return (
    <>
      <p className="method-lead">{text.lead}</p>
      <section>
        <h3>{text.legend}</h3>
        <dl className="method-card">
          {statuses.map((status) => (
            <div key={status}>
              <dt>{names.statuses[status]}</dt>
              <dd>{text.statuses[status]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {families.map((family) => (
        <section key={family}>
          <h3>{names.families[family]}</h3>
          <FamilyCoverage family={family} />
        </section>
      ))}
    </>
  );
}

function FamilyCoverage({ family }: { family: IndicatorFamily }) {
  const text = useText(method).coverage;
  const names = useText(indicators);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const members = registry.filter((indicator) => indicator.family === family);
  const results = useResults(
    members.map(({ id, finestMesh }) => ({ indicatorId: id, mesh: finestMesh })),
  );
  return (
    <ScrollTable label={text.table(names.families[family])} isNumeric>
      <thead>
        <tr>
          <th scope="col">{text.columns.indicator}</th>
          <th scope="col" className="method-text">
            {text.columns.mesh}
          </th>
          {statuses.map((status) => (
            <th scope="col" key={status}>
              {text.headers[status]}
            </th>
          ))}
          <th scope="col">{text.columns.covered}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ id, finestMesh }, at) => {
          const result = results[at];
          const zones = territory?.zones[finestMesh];
          const column = result && !result.missing ? result.column : null;
          return (
            <tr key={id}>
              <th scope="row">
                <a {...viewLink(view, { record: indicatorRecord(id) })}>
                  {indicatorText(names, id).short}
                </a>
              </th>
              <td className="method-text">{names.meshes[finestMesh].one}</td>
              <CountCells
                counts={column && countStatuses(column)}
                isUnavailable={result?.missing !== undefined}
              />
              <td>
                {column && zones
                  ? formats.percent(100 * computeCoveredShare(column, zones.population), 1)
                  : ''}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
