import { formatDistance } from '../../cartography/formatFigure.ts';
import { type NearestKind, nearestKinds } from '../../domain/indicators/nearest.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';
import { useReferences } from './useReferences.ts';

const indicatorIds: Record<NearestKind, string> = {
  gp: 'nearest-gp-km',
  pharmacy: 'nearest-pharmacy-km',
  emergency: 'nearest-emergency-km',
  maternity: 'nearest-maternity-km',
  healthHouse: 'nearest-health-house-km',
  ehpad: 'nearest-ehpad-km',
};

/** For a group of communes: how far its inhabitants are, on average, from the nearest of each kind. */
export function MeanDistances({ focus }: { focus: Focus }) {
  const messages = useText(zoneSheet);
  const text = messages.nearest;
  const formats = useFormats();
  const whole = useReferences(focus).find(({ id }) => id === 'whole');
  const results = useResults(
    nearestKinds.map((kind) => ({ indicatorId: indicatorIds[kind], mesh: focus.mesh })),
  );
  const distance = (km: number) => formatDistance(km, { text: messages, formats });
  return (
    <SheetSection heading={text.headingOfGroup} startsOpen>
      <table className="sheet-table">
        <caption className="visually-hidden">{text.headingOfGroup}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.kind}</th>
            <th scope="col">{text.columns.mean}</th>
            <th scope="col">{whole?.label}</th>
          </tr>
        </thead>
        <tbody>
          {nearestKinds.map((kind, at) => {
            const result = results[at];
            const km = result ? (shownColumn(result).values[focus.row] ?? Number.NaN) : Number.NaN;
            return (
              <tr key={kind}>
                <th scope="row">{text.kinds[kind]}</th>
                <td>{distance(km)}</td>
                <td>{distance(result?.whole ?? Number.NaN)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="figure-detail">{text.noteOfGroup}</p>
    </SheetSection>
  );
}
