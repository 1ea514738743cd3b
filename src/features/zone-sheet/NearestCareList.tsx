import { useEffect, useState } from 'react';
import type { NearestCare } from '../../domain/indicators/nearestCare.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** The nearest place of each kind, here or elsewhere, in km and estimated minutes. */
export function NearestCareList({ communeRow }: { communeRow: number }) {
  const text = useText(zoneSheet);
  const formats = useFormats();
  const care = useNearestCare(communeRow);
  return (
    <section className="sheet-section">
      <table className="sheet-table nearest-table">
        <caption>{text.nearest}</caption>
        <thead>
          <tr>
            <th scope="col">{text.nearestColumns.kind}</th>
            <th scope="col">{text.nearestColumns.place}</th>
            <th scope="col">{text.nearestColumns.distance}</th>
            <th scope="col">{text.nearestColumns.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {care?.map(({ kind, name, distanceKm, lowMinutes, highMinutes }) => (
            <tr key={kind}>
              <th scope="row">{text.careKinds[kind]}</th>
              <td>{distanceKm === 0 ? text.nearestHere : name}</td>
              <td>{formats.km(distanceKm, distanceKm < 10 ? 1 : 0)}</td>
              <td>{formats.minutesRange(lowMinutes, highMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure-detail">{text.nearestNote}</p>
    </section>
  );
}

function useNearestCare(communeRow: number): readonly NearestCare[] | null {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const [answer, setAnswer] = useState<{ row: number; care: NearestCare[] } | null>(null);
  useEffect(() => {
    if (!isComplete) return;
    let isCurrent = true;
    void hand.selectNearestCare(communeRow).then((care) => {
      if (isCurrent && care) setAnswer({ row: communeRow, care });
    });
    return () => {
      isCurrent = false;
    };
  }, [hand, isComplete, communeRow]);
  return answer?.row === communeRow ? answer.care : null;
}
