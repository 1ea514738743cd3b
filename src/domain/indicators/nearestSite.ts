import type { AccessPoint } from '../access/pointIndex.ts';
import type { Axis, Experiment, SiteRole } from '../experiments/experiment.ts';
import { createColumn, valueStatus } from '../territory/column.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator } from './defineIndicator.ts';
import type { Indicator } from './indicator.ts';
import { requireAccess } from './surroundingsColumns.ts';

/**
 * Roles a distance is measured to, by axis. Access: where patients go; a mobile unit serves a sector,
 * not an address. Chronic: telemonitoring happens at home, so the distance is to whoever follows it.
 * Home and prevention: nothing that receives or equips people is located publicly, only a training
 * and one-day events, so there is no value rather than a distance to them.
 */
const measuredRoles: Record<Axis, readonly SiteRole[]> = {
  access: ['patients'],
  chronic: ['patients', 'clinician'],
  home: ['patients'],
  prevention: ['patients'],
};

/** Distance to the nearest documented site of an axis; n.d. everywhere where none is located. */
export function createNearestSiteIndicator(axis: Axis): Indicator {
  return defineIndicator({
    id: `nearest-site-${axis}`,
    family: 'programme',
    nature: 'computed',
    unit: 'kmCrowFly',
    direction: 'lower',
    decimals: 1,
    finestMesh: 'commune',
    sources: ['programme', 'population'],
    years: [],
    needsSurroundings: false,
    needsInhabitants: true,
    needsExperiments: true,
    aggregation: 'populationWeightedMean',
    computeZones(zoneRequest) {
      const { context, territory } = zoneRequest;
      const { codes, longitudes, latitudes } = territory.communes;
      const communes = codes.map((code, row) => ({
        code,
        longitude: longitudes[row] ?? Number.NaN,
        latitude: latitudes[row] ?? Number.NaN,
      }));
      const sites = selectMeasuredSites(context.experiments ?? [], axis);
      const column = createColumn(codes.length);
      if (sites.length > 0) {
        column.values.set(requireAccess(context).computeNearest(communes, sites).distanceKm);
        column.status.fill(valueStatus.computed);
      }
      return populationWeightedMean(aggregationInput(zoneRequest), column);
    },
  });
}

function selectMeasuredSites(experiments: readonly Experiment[], axis: Axis): AccessPoint[] {
  return experiments
    .filter((experiment) => experiment.axis === axis)
    .flatMap(({ sites }) => sites)
    .flatMap(({ commune, longitude, latitude, role }) =>
      commune !== null &&
      longitude !== null &&
      latitude !== null &&
      measuredRoles[axis].includes(role)
        ? [{ code: commune, longitude, latitude }]
        : [],
    );
}
