import { useMemo } from 'react';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import type { ConditionReading } from '../../domain/replicability/conditionReadings.ts';
import { selectZonesWithExperiment } from '../../domain/replicability/selectZonesWithExperiment.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useRegister } from '../../state/useRegister.ts';
import { useResults } from '../../state/useResults.ts';

const countedIds = ['count-gp', 'count-nurse', 'count-pharmacy'] as const;

/** What the data say of each reading in a territory, in words; `null` where they hold nothing of it. */
export function useConditionReadings(
  frame: TerritoryFrame,
  row: number,
): Record<ConditionReading, string | null> {
  const text = useText(replicability).conditions.readings;
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const register = useRegister();
  const requests = useMemo(
    () => countedIds.map((indicatorId) => ({ indicatorId, mesh: frame.mesh })),
    [frame.mesh],
  );
  const results = useResults(requests);
  const isInside = row < frame.zones.codes.length;
  if (!isInside || !territory) return { doctors: null, besidePatient: null, takesPart: null };
  const [doctors, nurses, pharmacies] = results.map(
    (result) => result?.column.values[row] ?? Number.NaN,
  );
  const year = String(indicatorById('count-gp')?.years.at(-1) ?? '');
  const there = register
    .filter((record) => selectZonesWithExperiment(territory, frame.zones, record).has(row))
    .map(({ name }) => name);
  return {
    doctors: isKnown(doctors) ? text.doctors(formats.integer(doctors), doctors, year) : null,
    besidePatient:
      isKnown(nurses) && isKnown(pharmacies)
        ? text.besidePatient(formats.integer(pharmacies), pharmacies, formats.integer(nurses), year)
        : null,
    takesPart: there.length > 0 ? text.takesPart(formats.list(there)) : text.takesNoPart,
  };
}

const isKnown = (count: number | undefined): count is number =>
  count !== undefined && !Number.isNaN(count);
