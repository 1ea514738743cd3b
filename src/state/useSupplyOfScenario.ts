import { useCallback, useMemo } from 'react';
import { createSupplyAt } from '../domain/scenarios/computeAccessEffect.ts';
import { sumPeople } from '../domain/scenarios/scenario.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { useAtlas } from './atlasStore.ts';
import { checkScenario, selectScenario } from './selectScenario.ts';

/** Practitioners of the profession in view, today and once the scenario in hand is made. */
export interface CommuneSupply {
  before: number;
  now: number;
}

/** What a commune has; `undefined` where the data do not know it, or have not come yet. */
export function useSupplyOfScenario(): (commune: ZoneCode) => CommuneSupply | undefined {
  const surroundings = useAtlas((state) => state.surroundings);
  const scenario = useAtlas(selectScenario);
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const added = useMemo(() => {
    const { held } = checkScenario(scenario, surroundings);
    return sumPeople(held.filter((change) => change.profession === profession));
  }, [scenario, surroundings, profession]);
  return useCallback(
    (commune) => {
      const before = surroundings ? createSupplyAt(surroundings)(profession, commune) : undefined;
      if (before === undefined) return undefined;
      const now = Math.max(0, before + (added.get(commune) ?? 0));
      return { before, now: Math.round(now * 100) / 100 };
    },
    [surroundings, profession, added],
  );
}
