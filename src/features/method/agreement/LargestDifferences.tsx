import {
  computeNearBorderShare,
  type DifferenceReason,
  explainDifference,
} from '../../../domain/agreement/explainDifference.ts';
import {
  leastInhabitantsToName,
  selectLargestDifferences,
} from '../../../domain/agreement/selectLargestDifferences.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useResults } from '../../../state/useResults.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import type { AgreementMesh } from './useAgreements.ts';
import { headcountAccess, type Measures, useMeasures } from './useMeasures.ts';

/** So many are named, on the plot and in the table alike. */
export const namedDifferences = 10;

/** The zones where the two part ways most, with what the data offers as a reason. */
export function LargestDifferences({ mesh, year }: { mesh: AgreementMesh; year: number }) {
  const text = useText(method).agreement;
  const words = text.largest;
  const formats = useFormats();
  const measures = useMeasures(mesh, year);
  if (!measures) return null;
  const rows = selectLargestDifferences(measures, measures.zones.population, namedDifferences);
  return (
    <>
      <p>{words.rule(formats.integer(leastInhabitantsToName))}</p>
      <ScrollTable label={words.table} isNumeric>
        <thead>
          <tr>
            <th scope="col">{words.territory}</th>
            <th scope="col">{words.population}</th>
            <th scope="col">{words.ours}</th>
            <th scope="col">{words.range}</th>
            <th scope="col">{`${words.official} ${year}`}</th>
            <th scope="col">{words.difference}</th>
            <th scope="col" className="method-wide">
              {words.reason}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DifferenceRow key={row} mesh={mesh} measures={measures} row={row} />
          ))}
        </tbody>
      </ScrollTable>
      <p className="method-note">{words.rangeNote}</p>
    </>
  );
}

interface DifferenceRowProps {
  mesh: AgreementMesh;
  measures: Measures;
  row: number;
}

function DifferenceRow({ mesh, measures, row }: DifferenceRowProps) {
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const communes = useAtlas((state) => state.territory?.communes);
  const [low, high, listed] = useResults([
    { ...headcountAccess, mesh, travelModelId: 'low' },
    { ...headcountAccess, mesh, travelModelId: 'high' },
    { indicatorId: 'count-gp', mesh },
  ]);
  const { zones } = measures;
  const at = (values: ArrayLike<number> | undefined) => values?.[row] ?? Number.NaN;
  const [ours, official] = [at(measures.ours), at(measures.official)];
  const atBounds = [low, high].map((result) => at(result?.column.values));
  const listedGps = at(listed?.column.values);
  const isKnown = low && high && listed && communes;
  const reasons = isKnown
    ? explainDifference({
        ours,
        official,
        atBounds,
        listedGps,
        nearBorderShare: computeNearBorderShare(communes, zones.members[row] ?? []),
      })
    : [];
  return (
    <tr>
      <th scope="row">
        <a
          {...viewLink(view, {
            screen: 'explore',
            record: null,
            mesh,
            zone: zones.codes[row] ?? null,
          })}
        >
          {zones.names[row]}
        </a>
      </th>
      <td>{formats.integer(zones.population[row] ?? Number.NaN)}</td>
      <td>{formats.number(ours, 2)}</td>
      <td className="method-nowrap">
        {isKnown && formats.range(Math.min(ours, ...atBounds), Math.max(ours, ...atBounds), 2)}
      </td>
      <td>{formats.number(official, 2)}</td>
      <td>{formats.signed(ours - official, 2)}</td>
      <td className="method-wide">
        <Reasons reasons={reasons} listedGps={listedGps} />
      </td>
    </tr>
  );
}

function Reasons({ reasons, listedGps }: { reasons: DifferenceReason[]; listedGps: number }) {
  const text = useText(method).agreement;
  const formats = useFormats();
  const counted = formats.count(listedGps, text.listedGps.one, text.listedGps.other);
  return (
    <ul className="method-reasons">
      {reasons.map((reason) => {
        const words = text.reasons[reason];
        return <li key={reason}>{typeof words === 'function' ? words(counted) : words}</li>;
      })}
    </ul>
  );
}
