import { useCallback, useEffect, useState } from 'react';
import type { ScenarioChange } from '../domain/scenarios/scenario.ts';
import { adjustSupply, moveSupply } from '../domain/scenarios/supplyGestures.ts';
import type { Profession } from '../domain/supply/supplyFacts.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { countPractitioners, describeEditProblem } from '../features/scenarios/describeChange.ts';
import { useScenarioWords } from '../features/scenarios/useScenarioWords.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { addScenarioChange } from '../state/scenarioEdits.ts';
import { useSupplyOfScenario } from '../state/useSupplyOfScenario.ts';

/** Practitioners taken up from a commune, or new ones, until they are put down. */
export interface Carried {
  from: ZoneCode | null;
  amount: number;
}

/** `null` where putting them down changes nothing; outside the communes, those taken up are gone. */
function createChange(
  profession: Profession,
  { from, amount }: Carried,
  to: ZoneCode | null,
): ScenarioChange | null {
  if (from === to) return null;
  if (to === null) return from && adjustSupply(profession, from, -amount);
  return from === null
    ? adjustSupply(profession, to, amount)
    : moveSupply(profession, from, to, amount);
}

export type SupplyCarry = ReturnType<typeof useSupplyCarry>;

/** Taking practitioners up and putting them down, by pointer or by keys; the map shows what it would do. */
export function useSupplyCarry() {
  const words = useScenarioWords();
  const { text, nameOf } = words;
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const pointed = useAtlas((state) => state.pointedZone);
  const supplyOf = useSupplyOfScenario();
  const [carried, setCarried] = useState<Carried | null>(null);
  const [status, setStatus] = useState('');

  // Over a commune, the map is that of the change that putting down would make.
  useEffect(() => {
    if (!carried) return;
    const change = pointed && createChange(profession, carried, pointed);
    atlasStore.getState().previewChange(change);
  }, [carried, pointed, profession]);
  useEffect(() => () => atlasStore.getState().previewChange(null), []);

  const take = useCallback(
    (from: ZoneCode | null, isDragged = false) => {
      const present = from === null ? 1 : (supplyOf(from)?.now ?? 0);
      if (from !== null && present <= 0) {
        setStatus(text.map.carry.nothingHere(nameOf(from)));
        return;
      }
      const amount = Math.min(1, present);
      const what = countPractitioners(
        { text: words.text, formats: words.formats },
        profession,
        amount,
      );
      setCarried({ from, amount });
      const { carried: held, carriedFrom, dragged } = text.map.carry;
      if (isDragged) setStatus(dragged(what));
      else setStatus(from === null ? held(what) : carriedFrom(what, nameOf(from)));
    },
    [supplyOf, text, nameOf, profession, words.text, words.formats],
  );

  function make(change: ScenarioChange | null): void {
    const problems = change ? addScenarioChange(change, text.list.firstName(1)) : [];
    const [problem] = problems;
    if (problem) setStatus(describeEditProblem(words, problem));
    else setStatus(change ? text.map.carry.dropped : text.map.carry.cancelled);
  }

  function end(): void {
    setCarried(null);
    atlasStore.getState().previewChange(null);
  }

  return {
    carried,
    status,
    take,
    putDown(to: ZoneCode | null) {
      if (!carried) return;
      make(createChange(profession, carried, to));
      end();
    },
    cancel() {
      if (!carried) return;
      setStatus(text.map.carry.cancelled);
      end();
    },
    /** At once, without being carried. */
    adjust: (commune: ZoneCode, amount: number) => make(adjustSupply(profession, commune, amount)),
  };
}
