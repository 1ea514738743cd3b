import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { statusName, valueStatus } from '../../domain/territory/column.ts';
import { isMeshAllowed } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { type NeedRow, needRows, selectCommuneIncome } from './needRows.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';
import { useReferences, useReferenceValues } from './useReferences.ts';

/** Who lives here and what raises the need, against the zones around. */
export function NeedTable({ focus }: { focus: Focus }) {
  const messages = useText(zoneSheet);
  const text = messages.need;
  const references = useReferences(focus);
  return (
    <SheetSection heading={text.heading}>
      <table className="sheet-table need-table">
        <caption className="visually-hidden">{text.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.figure}</th>
            <th scope="col">{text.columns.here}</th>
            {references.map(({ id, label }) => (
              <th key={id} scope="col">
                <abbr title={label}>{text.columns[id]}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needRows
            .filter(({ isOfCommunesOnly }) => !isOfCommunesOnly || focus.mesh === 'commune')
            .map((needRow) => (
              <NeedLine key={needRow.indicatorId} needRow={needRow} focus={focus} />
            ))}
        </tbody>
      </table>
      <p className="figure-detail">{text.note}</p>
    </SheetSection>
  );
}

interface NeedLineProps {
  needRow: NeedRow;
  focus: Focus;
}

function NeedLine({ needRow, focus }: NeedLineProps) {
  const indicator = indicatorById(needRow.indicatorId);
  return indicator ? <NeedCells needRow={needRow} focus={focus} indicator={indicator} /> : null;
}

function NeedCells({ needRow, focus, indicator }: NeedLineProps & { indicator: Indicator }) {
  const text = useText(zoneSheet).need;
  const names = useText(indicators);
  const references = useReferences(focus);
  const referenceValues = useReferenceValues(indicator, focus);
  const here = useValueHere(indicator, focus);
  const remark = needRow.remark(here.status, text);
  return (
    <>
      <tr className="need-figure">
        <th scope="row">{indicatorText(names, indicator.id).short}</th>
        <td>
          <NeedValue indicator={indicator} {...here} />
        </td>
        {references.map(({ id }) => (
          <td key={id}>
            <NeedValue
              indicator={indicator}
              value={referenceValues[id]}
              status={indicator.nature === 'estimated' ? valueStatus.estimated : undefined}
            />
          </td>
        ))}
      </tr>
      <tr>
        <td className="need-detail" colSpan={references.length + 2}>
          {needRow.detail(text, String(indicator.years.at(-1)))}
          {remark && <em>{remark}</em>}
        </td>
      </tr>
    </>
  );
}

interface NeedValueProps {
  indicator: Indicator;
  value: number;
  status?: number | undefined;
}

/** A number; "masqué" where there is one that is withheld; a dash where the figure has no such mesh. */
function NeedValue({ indicator, value, status }: NeedValueProps) {
  const text = useText(zoneSheet);
  const names = useText(indicators);
  const formats = useFormats();
  if (!Number.isNaN(value)) {
    const format = indicator.unit === 'percentPerYear' ? formats.signed : formats.number;
    const number = format(value, value === 0 ? 0 : indicator.decimals);
    if (status !== valueStatus.estimated) return number;
    return (
      <>
        <abbr title={names.statuses.estimated}>≈</abbr> {number}
      </>
    );
  }
  if (status === valueStatus.masked || status === valueStatus.absent) {
    return <span className="need-missing">{names.statuses[statusName(status)]}</span>;
  }
  return (
    <>
      <span aria-hidden="true">{text.none}</span>
      <span className="visually-hidden">{text.notCompared}</span>
    </>
  );
}

function useValueHere(indicator: Indicator, focus: Focus) {
  const territory = useAtlas((state) => state.territory);
  const isAllowed = isMeshAllowed(focus.mesh, indicator.finestMesh);
  const [result] = useResults(isAllowed ? [{ indicatorId: indicator.id, mesh: focus.mesh }] : []);
  if (indicator.id === 'median-income' && focus.mesh === 'commune' && territory) {
    return selectCommuneIncome(territory, focus);
  }
  if (!result) return { value: Number.NaN, status: valueStatus.notApplicable };
  const column = shownColumn(result);
  return { value: column.values[focus.row] ?? Number.NaN, status: column.status[focus.row] };
}
