import { describeValue, indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { valueStatus } from '../../domain/territory/column.ts';
import { isMeshAllowed } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { Strip } from '../../ui/Strip.tsx';
import type { Focus } from './selectFocus.ts';

interface FigureRowProps {
  indicatorId: string;
  focus: Focus;
}

/** One figure of a zone: value, unit and year, its place among all zones, and the references. */
export function FigureRow({ indicatorId, focus }: FigureRowProps) {
  const indicator = indicatorById(indicatorId);
  if (!indicator || !isMeshAllowed(focus.mesh, indicator.finestMesh)) return null;
  return <Figure indicator={indicator} focus={focus} />;
}

function Figure({ indicator, focus }: { indicator: Indicator; focus: Focus }) {
  const text = useText(zoneSheet);
  const names = useText(indicators);
  const formats = useFormats();
  const { mesh, row, zones } = focus;
  const references = useReferences(indicator, focus);
  const [result] = useResults([{ indicatorId: indicator.id, mesh }]);
  const { label, short } = indicatorText(names, indicator.id);
  if (!result) return <div className="figure figure-pending">{short}</div>;

  const column = shownColumn(result);
  const value = column.values[row] ?? Number.NaN;
  const status = column.status[row];
  const shown = describeValue(names, formats, indicator, {
    value,
    status,
    lower: result.range?.lower[row],
    upper: result.range?.upper[row],
  });
  const isEstimated = status === valueStatus.estimated;
  const number = (reference: number) => formats.number(reference, indicator.decimals);
  const known = references.filter((reference) => !Number.isNaN(reference.value));
  return (
    <div className="figure">
      <div className="figure-line">
        <span className="figure-label">{short}</span>
        <span className="figure-value" data-missing={shown.isMissing}>
          {shown.text}
          {shown.unit && <span className="figure-unit"> {shown.unit}</span>}
        </span>
      </div>
      {!shown.isMissing && indicator.aggregation !== 'sum' && (
        <Strip
          title={text.strip(label)}
          values={column.values}
          weights={zones.population}
          marks={[
            ...known.map((reference) => ({ ...reference, kind: 'reference' as const })),
            { id: 'here', value, label: focus.name, kind: 'subject' as const },
          ]}
        />
      )}
      <p className="figure-detail">
        {[
          ...known.map((reference) => `${reference.label} : ${number(reference.value)}`),
          indicator.years.at(-1),
          isEstimated && names.statuses.estimated,
          shown.isMissing && names.mentions[mentionOf(status)],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

function mentionOf(status: number | undefined): 'masked' | 'tooFine' | 'absent' {
  if (status === valueStatus.masked) return 'masked';
  return status === valueStatus.notApplicable ? 'tooFine' : 'absent';
}

/** The EPCI, the department and the three departments; sums are not compared with those of larger zones. */
function useReferences(indicator: Indicator, { epciRow, departmentRow, mesh }: Focus) {
  const text = useText(zoneSheet);
  const territory = useAtlas((state) => state.territory);
  const [epci, department] = useResults([
    { indicatorId: indicator.id, mesh: 'epci' },
    { indicatorId: indicator.id, mesh: 'department' },
  ]);
  if (!territory || !epci || !department || indicator.aggregation === 'sum') return [];
  const at = (values: Float64Array, row: number) =>
    row < 0 ? Number.NaN : (values[row] ?? Number.NaN);
  return [
    { id: 'epci', label: text.epci, value: at(shownColumn(epci).values, epciRow) },
    {
      id: 'department',
      label: territory.zones.department.names[departmentRow] ?? text.department,
      value: mesh === 'department' ? Number.NaN : at(shownColumn(department).values, departmentRow),
    },
    { id: 'whole', label: text.territory, value: department.whole },
  ];
}
