import { useEffect, useMemo } from 'react';
import type { GroupRequest } from '../analysis/analysisApi.ts';
import type { MatchMesh } from '../domain/replicability/matchMesh.ts';
import { selectMatchOrigin } from '../domain/replicability/matchOrigin.ts';
import { isMatchable, matchedIndicatorIds } from '../domain/replicability/matchVariables.ts';
import { type NeighbourEpci, neighbourAplYear } from '../domain/replicability/neighbourEpci.ts';
import { selectSameExperiment } from '../domain/replicability/selectSameExperiment.ts';
import {
  createTerritoryFrame,
  type TerritoryFrame,
} from '../domain/replicability/territoryFrame.ts';
import { joinColumns } from '../domain/territory/column.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { atlasStore, useAtlas } from './atlasStore.ts';
import { useGroupFigures } from './useGroupFigures.ts';
import { useRegister } from './useRegister.ts';
import { useResults } from './useResults.ts';
import { useViewedZone } from './useViewedZone.ts';

/** Why there is no answer: nothing to start from, or a zone that lies mostly beyond the border. */
export type NoFrame = 'noOrigin' | 'straddling' | 'uninhabited' | 'awaited' | null;

const groupKey = 'origin';

/** Puts the question of Répliquer together in the store, once all its figures are there. */
export function useMatchFrame(): NoFrame {
  const territory = useAtlas((state) => state.territory);
  const isComplete = useAtlas((state) => state.isComplete);
  const mesh = useAtlas((state) => state.view.matchMesh);
  const asked = useViewedZone();
  const experiment = useMatchExperiment();
  const register = useRegister();
  const family = useMemo(
    () => (experiment ? selectSameExperiment(register, experiment) : []),
    [register, experiment],
  );
  const around = useNeighbourEpci(mesh);
  const years = around ? neighbourYears : noYears;
  const requests = useMemo(
    () =>
      matchedIndicatorIds.map((indicatorId): GroupRequest => {
        const year = years.get(indicatorId);
        return year === undefined ? { indicatorId } : { indicatorId, year };
      }),
    [years],
  );
  const results = useResults(
    useMemo(() => requests.map((one) => ({ ...one, mesh })), [requests, mesh]),
  );
  const origin = useMemo(
    () => (territory && asked ? selectMatchOrigin(territory, asked, mesh) : null),
    [territory, asked, mesh],
  );
  const groups = useMemo(
    () =>
      origin?.kind === 'group'
        ? [{ key: groupKey + origin.members.join(), members: origin.members }]
        : [],
    [origin],
  );
  const selectGroup = useGroupFigures(requests, groups);
  const own = requests.map((request) => (groups[0] ? selectGroup(request, groups[0].key) : null));
  const isThere =
    isComplete &&
    results.every((result) => result !== null) &&
    (groups.length === 0 || own.every((figure) => figure !== null));
  const why = whyNone();
  const isAsked = isThere && why === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: results and figures are the same once they are all there
  useEffect(() => {
    const { setMatchFrame } = atlasStore.getState();
    if (!isAsked || !territory || !asked || !origin) return setMatchFrame(null);
    const frame = createTerritoryFrame({
      territory,
      mesh,
      asked,
      origin,
      experiment,
      family,
      around,
      years,
      columnOf(indicatorId) {
        const at = matchedIndicatorIds.indexOf(indicatorId);
        const column = results[at]?.column ?? {
          values: new Float64Array(),
          status: new Uint8Array(),
        };
        const figure = own[at];
        return figure
          ? joinColumns(column, {
              values: Float64Array.of(figure.value),
              status: Uint8Array.of(figure.status),
            })
          : column;
      },
    });
    setMatchFrame(frame);
  }, [isAsked, territory, mesh, asked, origin, experiment, family, around, years]);
  return why ?? (isThere ? null : 'awaited');

  function whyNone(): NoFrame {
    if (!territory) return 'awaited';
    if (!asked || !origin) return 'noOrigin';
    if (asked.population === 0) return 'uninhabited';
    if (origin.kind === 'zone' && !isMatchable(territory.zones[mesh], origin.row))
      return 'straddling';
    return null;
  }
}

const noYears: TerritoryFrame['years'] = new Map();
/** The latest that the neighbourhood has: all are compared by it. */
const neighbourYears: TerritoryFrame['years'] = new Map([
  ['apl-gp', neighbourAplYear],
  ['apl-gp-gap-65', neighbourAplYear],
]);

/** The EPCI of the neighbouring departments, where they are wanted and once they are there. */
function useNeighbourEpci(mesh: MatchMesh): NeighbourEpci | null {
  const hand = useAtlasHand();
  const isWanted = useAtlas((state) => state.view.matchNeighbours) && mesh === 'epci';
  const isOpen = useAtlas((state) => state.firstView !== null);
  const known = useAtlas((state) => state.neighbourEpci);
  useEffect(() => {
    if (isWanted && isOpen) hand.request('neighbourEpci');
  }, [hand, isWanted, isOpen]);
  return isWanted ? known : null;
}

/** The experiment to repeat, once the register is there. */
export function useMatchExperiment() {
  const id = useAtlas((state) => state.view.matchExperiment);
  const register = useRegister();
  return register.find((experiment) => experiment.id === id) ?? null;
}
