import { useMemo } from 'react';
import {
  computeInequality,
  computeLorenzCurve,
  hasInequality,
  type Inequality,
  type LorenzPoint,
} from '../../../domain/comparison/inequality.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import { wholeGroup } from '../../../domain/indicators/withGroups.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { inequality } from '../../../i18n/sections/inequality.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { shownColumn } from '../../../state/resultsSlice.ts';
import { useResults } from '../../../state/useResults.ts';

/** A department, or all three. */
export interface InequalityZone {
  name: string;
  figures: Inequality;
  curve: LorenzPoint[];
}

/** The one in view, or the APL where inhabitants cannot be compared on it. */
export function useInequalityIndicator(): { indicator: Indicator; isInstead: boolean } {
  const asked = indicatorById(useAtlas((state) => state.view.indicatorId));
  const [fallback] = ['apl-gp'].flatMap((id) => indicatorById(id) ?? []);
  const indicator = asked && hasInequality(asked) ? asked : fallback;
  if (!indicator) throw new Error('There is no apl-gp in the registry; expected it to be');
  return { indicator, isInstead: indicator !== asked };
}

/** The departments, then all three together; `null` while the values are awaited. */
export function useInequality(
  territory: Territory,
  indicator: Indicator,
  year: number | null,
): InequalityZone[] | null {
  const { whole } = useText(inequality);
  const [result] = useResults([
    { indicatorId: indicator.id, mesh: 'commune', ...(year === null ? {} : { year }) },
  ]);
  return useMemo(() => {
    if (!result) return null;
    const { values } = shownColumn(result);
    const { communes, zones } = territory;
    const groups = [
      ...zones.department.members.map((members, row) => ({
        name: zones.department.names[row] ?? '',
        members,
      })),
      { name: whole, members: wholeGroup(territory) },
    ];
    return groups.map(({ name, members }) => ({
      name,
      figures: computeInequality(territory, values, members),
      curve: computeLorenzCurve(
        Float64Array.from(members, (row) => values[row] ?? Number.NaN),
        Float64Array.from(members, (row) => communes.population[row] ?? 0),
      ),
    }));
  }, [territory, result, whole]);
}
