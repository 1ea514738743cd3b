import { useEffect, useState } from 'react';
import type { GroupRequest } from '../analysis/analysisApi.ts';
import type { IndicatorResult } from '../analysis/indicatorResult.ts';
import { selectFigure, type ZoneFigure } from '../domain/comparison/zoneFigure.ts';
import type { CommuneGroup } from '../domain/indicators/withGroups.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';
import { groupRequestKey } from './resultsSlice.ts';
import { withSupplyBasis } from './withSupplyBasis.ts';

/** Communes taken together, under a name that is theirs alone. */
export interface KeyedGroup {
  key: string;
  members: CommuneGroup;
}

/** The figure of a group, `null` while it is awaited. */
export type SelectGroupFigure = (request: GroupRequest, groupKey: string) => ZoneFigure | null;

interface Known {
  /** More facts make another territory, whose figures are others. */
  territory: Territory | null;
  figures: ReadonlyMap<string, ZoneFigure>;
}

const nothing: Known = { territory: null, figures: new Map() };

/**
 * Figures of groups of communes: what is known stays on screen while the worker is asked for the rest,
 * so that one more zone, or one more row, costs that zone or that row.
 */
export function useGroupFigures(
  openRequests: readonly GroupRequest[],
  groups: readonly KeyedGroup[],
): SelectGroupFigure {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const territory = useAtlas((state) => state.territory);
  const supplyBasis = useAtlas((state) => state.view.supplyBasis);
  const [known, setKnown] = useState(nothing);
  const requests = openRequests.map((request) => withSupplyBasis(request, supplyBasis));
  const figures = known.territory === territory ? known.figures : nothing.figures;

  const lacks = (request: GroupRequest, { key }: KeyedGroup) =>
    !figures.has(figureKey(request, key));
  const newRequests = requests.filter((request) => groups.some((group) => lacks(request, group)));
  const newGroups = groups.filter((group) => requests.some((request) => lacks(request, group)));
  const asked = [...newRequests.map(groupRequestKey), ...newGroups.map(({ key }) => key)].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say whether what is lacking changed
  useEffect(() => {
    if (!isComplete || newRequests.length === 0 || newGroups.length === 0) return;
    const members = newGroups.map((group) => group.members);
    void hand.computeGroups(newRequests, members).then((results) => {
      if (!results) return;
      const added = listFigures(newRequests, newGroups, results);
      setKnown((before) => ({
        territory,
        figures: new Map([...(before.territory === territory ? before.figures : []), ...added]),
      }));
    });
  }, [hand, isComplete, territory, asked]);

  return (request, groupKey) =>
    figures.get(figureKey(withSupplyBasis(request, supplyBasis), groupKey)) ?? null;
}

const figureKey = (request: GroupRequest, groupKey: string) =>
  `${groupRequestKey(request)} ${groupKey}`;

function listFigures(
  requests: readonly GroupRequest[],
  groups: readonly KeyedGroup[],
  results: readonly IndicatorResult[],
): [string, ZoneFigure][] {
  return requests.flatMap((request, at) => {
    const result = results[at];
    if (!result) return [];
    return groups.map(({ key }, row): [string, ZoneFigure] => [
      figureKey(request, key),
      selectFigure(result, row),
    ]);
  });
}
