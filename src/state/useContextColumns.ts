import { useMemo } from 'react';
import {
  type ContextIndicatorId,
  contextIndicators,
} from '../domain/experiments/contextIndicators.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { Column } from '../domain/territory/column.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { useResults } from './useResults.ts';

/** By commune; where an indicator has no sense there, of the zone it is in. */
export type ContextColumns = Readonly<Record<ContextIndicatorId, Column>>;

const requests = contextIndicators.map((id) => ({
  indicatorId: id,
  mesh: indicatorById(id)?.finestMesh ?? 'commune',
}));

/** What every commune is told by; `null` while it is awaited. */
export function useContextColumns(territory: Territory): ContextColumns | null {
  const results = useResults(requests);
  const isAwaited = results.some((result) => result === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the results are the same objects until they change
  return useMemo(() => {
    if (isAwaited) return null;
    const columns = requests.map(({ indicatorId, mesh }, at) => {
      const column = results[at]?.column ?? {
        values: new Float64Array(),
        status: new Uint8Array(),
      };
      return [indicatorId, mesh === 'commune' ? column : spreadToCommunes(territory, mesh, column)];
    });
    // Every id of the list is there.
    return Object.fromEntries(columns) as ContextColumns;
  }, [territory, isAwaited, ...results]);
}

function spreadToCommunes(
  { communes, zones }: Territory,
  mesh: (typeof requests)[number]['mesh'],
  { values, status }: Column,
): Column {
  const spread: Column = {
    values: new Float64Array(communes.codes.length).fill(Number.NaN),
    status: new Uint8Array(communes.codes.length),
  };
  zones[mesh].members.forEach((members, zone) => {
    for (const row of members) {
      spread.values[row] = values[zone] ?? Number.NaN;
      spread.status[row] = status[zone] ?? 0;
    }
  });
  return spread;
}
