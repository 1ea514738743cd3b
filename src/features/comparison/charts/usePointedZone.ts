import { zoneCode } from '../../../domain/territory/zone.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import type { ChartZone } from './useChartZones.ts';

/** The zone that is pointed at here is pointed at on the map and in the tables, and the other way round. */
export function usePointedZone<Zone extends ChartZone>(zones: readonly Zone[]) {
  const pointedZone = useAtlas((state) => state.pointedZone);
  const point = useAtlas((state) => state.point);
  return {
    pointed: zones.find(({ code }) => code !== null && code === pointedZone) ?? null,
    point(datum: unknown) {
      const zone = zones.find((each) => each === datum);
      point(zone?.code ? zoneCode(zone.code) : null);
    },
  };
}
