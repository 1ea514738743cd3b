import { useEffect, useState } from 'react';
import {
  type BestPlacesFound,
  type BestPlacesRequest,
  needsApl,
} from '../../../domain/scenarios/bestPlaces.ts';
import { type Band, sensitivitySettings } from '../../../domain/scenarios/headlines.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { useAtlasHand } from '../../../state/AtlasHand.ts';
import { printValue } from './printValue.ts';

interface PlacesBandProps {
  request: BestPlacesRequest;
  found: BestPlacesFound;
}

/** What the same places bring, from the least to the most, over all ways of travelling. */
export function PlacesBand({ request, found }: PlacesBandProps) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const band = usePlacesBand(request, found);
  const { objective } = request;
  const { people } = found;
  const print = (value: number) => printValue(formats, objective, { value, people });
  return (
    <p className="best-places-note" role="status">
      {band
        ? text.band(print(band.low), text.short[objective](print(band.high)))
        : text.bandAwaited}
    </p>
  );
}

/** `null` while it is awaited: one way of travelling after the other, so that the worker stays free. */
function usePlacesBand(request: BestPlacesRequest, { places }: BestPlacesFound): Band | null {
  const hand = useAtlasHand();
  const [known, setKnown] = useState<{ of: typeof places; band: Band } | null>(null);
  useEffect(() => {
    let isWanted = true;
    async function measure(): Promise<void> {
      const values: number[] = [];
      for (const settings of settingsOf(request)) {
        const base = { ...request.base, ...settings };
        const value = await hand.measurePlaces({ ...request, base }, places);
        if (!isWanted || value === null) return;
        values.push(value);
      }
      setKnown({ of: places, band: { low: Math.min(...values), high: Math.max(...values) } });
    }
    void measure();
    return () => {
      isWanted = false;
    };
  }, [hand, request, places]);
  return known?.of === places ? known.band : null;
}

/** How distance counts says nothing of minutes: there, only how long trips take matters. */
const settingsOf = ({ objective }: BestPlacesRequest) =>
  needsApl[objective]
    ? sensitivitySettings
    : sensitivitySettings.filter(({ decayId }) => decayId === 'step');
