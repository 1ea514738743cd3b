import { useMemo } from 'react';
import { comparePair } from '../../../domain/scenarios/comparePair.ts';
import type { ScenarioChange } from '../../../domain/scenarios/scenario.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { useScenarioEffects } from '../../../state/useScenarioBands.ts';

interface PlacesBandProps {
  objective: 'shortfall' | 'fairness';
  base: readonly ScenarioChange[];
  added: readonly ScenarioChange[];
}

/** What the same places bring, from the least to the most, over all ways of travelling. */
export function PlacesBand({ objective, base, added }: PlacesBandProps) {
  const text = useText(bestPlaces).band[objective];
  const formats = useFormats();
  const before = useMemo(() => ({ name: '', changes: base }), [base]);
  const after = useMemo(() => ({ name: '', changes: [...base, ...added] }), [base, added]);
  const [ofBefore, ofAfter] = [useScenarioEffects(before), useScenarioEffects(after)];
  if (!ofBefore || !ofAfter) return null;
  const { shortfall, worstDecile } = comparePair(ofBefore, ofAfter);
  return (
    <p className="best-places-note">
      {objective === 'shortfall'
        ? // Less is missing: the band is turned around.
          text(formats.integer(-shortfall.band.high), formats.integer(-shortfall.band.low))
        : text(formats.number(worstDecile.band.low, 2), formats.number(worstDecile.band.high, 2))}
    </p>
  );
}
