import type { StillLabel } from '../cartography/stillMap.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { BackdropFeature } from '../domain/territory/backdrop.ts';

/** What the still map draws around the zones and over them: neighbours, borders, rivers, names of towns. */
export function selectStillLayers({ backdrop, departments }: FirstView) {
  const ofKind = (kind: string) => backdrop.filter(({ properties }) => properties.kind === kind);
  return {
    borders: departments,
    backdrop: ofKind('department'),
    rivers: ofKind('river'),
    towns: [...backdrop].sort(byInhabitants).flatMap(createTownLabel),
  };
}

const leastTownInhabitants = 9_000;

function createTownLabel({ geometry, properties }: BackdropFeature): StillLabel[] {
  if (properties.kind !== 'town' || properties.population < leastTownInhabitants) return [];
  if (geometry.type !== 'Point') return [];
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [{ longitude, latitude, text: properties.name, fontSize: 12 }];
}

const inhabitantsOf = ({ properties }: BackdropFeature) =>
  properties.kind === 'town' ? properties.population : 0;

const byInhabitants = (a: BackdropFeature, b: BackdropFeature) =>
  inhabitantsOf(b) - inhabitantsOf(a);
