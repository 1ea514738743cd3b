import { featureCollection } from '@turf/helpers';
import type { Feature } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { type HatchKind, hatchKinds } from '../cartography/hatching.ts';
import { mapPalette } from '../cartography/mapPalette.ts';
import { type Mesh, meshes } from '../domain/territory/zone.ts';
import { createCommuneNames, type NamedPlaces } from './communeNames.ts';
import { obstacleLayer, obstacleSourceId } from './obstacles.ts';
import { pinLineLayers, pinNumberLayers, pinSourceId } from './pinMark.ts';

export const hatchImageId = (kind: HatchKind) => `hatch-${kind}`;
/** The layers each mesh has, after its source's name. */
export const zoneLayerParts = ['fill', 'line'] as const;
/** Outlines of the zones without a figure: few, and patterns cost more to draw than colours. */
export const noDataSourceId = 'no-data';
/** Outlines of the selected and the pointed zone. */
export const focusSourceId = 'focus';
/**
 * The first frame shows fills and plain lines, which two shaders draw; hatching and names follow. Under the
 * first zones' own drawing, which stays in sight until then, it has but the colours.
 */
export function isInFirstFrame(
  { id }: LayerSpecification,
  { mesh, isUnderDraft = false }: { mesh: Mesh; isUnderDraft?: boolean | undefined },
): boolean {
  return (
    id === `${zoneSourceId(mesh)}-fill` ||
    (!isUnderDraft && (id === `${zoneSourceId(mesh)}-line` || groundLayers.has(id)))
  );
}

const groundLayers: ReadonlySet<string> = new Set([
  'paper',
  'neighbour-departments',
  'neighbour-borders',
  'rivers',
  'department-borders',
]);

export const isOf = (layer: LayerSpecification, source: string): boolean =>
  'source' in layer && layer.source === source;

/** Zones come mesh by mesh, each with its outlines. */
export const isOfMesh = (layer: LayerSpecification): boolean =>
  meshes.some((mesh) => isOf(layer, zoneSourceId(mesh)));

/** Care and trips are drawn under the names of places, experiments above them. */
export const firstLabelLayerId = 'commune-labels';

export interface BasemapInput {
  backdrop: readonly Feature[];
  departments: readonly Feature[];
  /** Those of the territory, named as one zooms in. */
  communes: NamedPlaces;
  /** Address of the label font's woff2. */
  labelFontUrl: string;
}

export const zoneSourceId = (mesh: Mesh) => `zones-${mesh}`;

/**
 * The whole style of the territory: backdrop, zones (one source per mesh, coloured by feature-state),
 * borders, rivers and labels. No sprite, no glyph server: nothing leaves the site.
 */
export function createBasemapStyle({
  backdrop,
  departments,
  communes,
  labelFontUrl,
}: BasemapInput): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    backdrop: { type: 'geojson', data: featureCollection(backdrop.filter(not(isRiver))) },
    rivers: { type: 'geojson', data: featureCollection(backdrop.filter(isRiver)) },
    departments: { type: 'geojson', data: featureCollection([...departments]) },
    communes: { type: 'geojson', data: featureCollection(createCommuneNames(communes, backdrop)) },
    [noDataSourceId]: { type: 'geojson', data: featureCollection([]) },
    [obstacleSourceId]: { type: 'geojson', data: featureCollection([]) },
    [pinSourceId]: { type: 'geojson', data: featureCollection([]) },
    [focusSourceId]: { type: 'geojson', data: featureCollection([]) },
  };
  for (const mesh of meshes) {
    sources[zoneSourceId(mesh)] = { type: 'geojson', data: featureCollection([]) };
  }
  return {
    version: 8,
    sources,
    'font-faces': { 'Atlas Noto Sans': [{ url: labelFontUrl }] },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': mapPalette.paper } },
      backdropFill('neighbour-departments', 'department', mapPalette.neighbour),
      ...meshes.map(zoneFillLayer),
      ...hatchLayers,
      ...backdropLines(),
      ...meshes.map(zoneLineLayer),
      {
        id: 'department-borders',
        type: 'line',
        source: 'departments',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': mapPalette.departmentBorder,
          'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 10, 2],
        },
      },
      ...pinLineLayers,
      ...focusLayers,
      ...labelLayers(),
      ...pinNumberLayers,
      obstacleLayer,
    ],
  } as StyleSpecification;
}

const isRiver = (feature: Feature) => feature.properties?.kind === 'river';
const not = (is: (feature: Feature) => boolean) => (feature: Feature) => !is(feature);

function backdropFill(id: string, kind: string, color: string): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'backdrop',
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': color },
  };
}

/** Zones wait transparent for their colour (`color` in feature-state). */
function zoneFillLayer(mesh: Mesh): LayerSpecification {
  const source = zoneSourceId(mesh);
  return {
    id: `${source}-fill`,
    type: 'fill',
    source,
    paint: {
      // The lines of the zones cover their edges: smoothing them would only be paid twice.
      'fill-antialias': false,
      'fill-color': ['to-color', ['feature-state', 'color'], 'transparent'],
    },
  };
}

/** Hatching says that there is no figure, the paler one that a figure would have no meaning. */
const hatchLayers = hatchKinds.map(
  (kind): LayerSpecification => ({
    id: `${noDataSourceId}-${kind}`,
    type: 'fill',
    source: noDataSourceId,
    filter: ['==', ['get', 'hatch'], kind],
    paint: { 'fill-pattern': hatchImageId(kind), 'fill-antialias': false },
  }),
);

function zoneLineLayer(mesh: Mesh): LayerSpecification {
  return {
    id: `${zoneSourceId(mesh)}-line`,
    type: 'line',
    source: zoneSourceId(mesh),
    // Too thin for its joins to be seen: round ones take twice the drawing.
    paint: {
      'line-color': mapPalette.zoneBorder,
      'line-width':
        mesh === 'commune'
          ? ['interpolate', ['linear'], ['zoom'], 7, 0.3, 9, 0.6, 12, 1.4]
          : ['interpolate', ['linear'], ['zoom'], 7, 0.8, 11, 1.6],
    },
  };
}

/** The selected zone in a thick line of ink, the pointed one in a thinner one. */
const focusLayers = (['pointed', 'selected'] as const).map(
  (role): LayerSpecification => ({
    id: `${focusSourceId}-${role}`,
    type: 'line',
    source: focusSourceId,
    filter: ['==', ['get', 'role'], role],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': mapPalette.ink, 'line-width': role === 'selected' ? 3 : 1.8 },
  }),
);

function backdropLines(): LayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': mapPalette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 11, 2.2],
      },
    },
    {
      id: 'neighbour-borders',
      type: 'line',
      source: 'backdrop',
      filter: ['==', ['get', 'kind'], 'department'],
      paint: { 'line-color': mapPalette.neighbourBorder, 'line-width': 0.8 },
    },
    {
      id: 'country-borders',
      type: 'line',
      source: 'backdrop',
      filter: ['==', ['get', 'kind'], 'border'],
      paint: {
        'line-color': mapPalette.countryBorder,
        'line-width': 1.4,
        'line-dasharray': [4, 2, 1, 2],
      },
    },
  ];
}

/** Large towns from the start, small ones as one comes nearer, then every commune. */
function labelLayers(): LayerSpecification[] {
  const label = (id: string, source: string, minzoom: number, size: number, anchors: string[]) => ({
    id,
    type: 'symbol',
    source,
    minzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Atlas Noto Sans'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, size - 2, 11, size + 2],
      'symbol-sort-key': ['-', 0, ['get', 'population']],
      'text-max-width': 9,
      'text-padding': 6,
      'text-variable-anchor': anchors,
      'text-radial-offset': 1.4,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': mapPalette.label,
      'text-halo-color': mapPalette.labelHalo,
      'text-halo-width': 1.4,
    },
  });
  const townFilter = (population: unknown[]) => [
    'all',
    ['==', ['get', 'kind'], 'town'],
    population,
  ];
  // Over its town, else beside what stands there.
  const aroundTown = ['center', 'top', 'bottom', 'left', 'right'];
  return [
    // Beside its own commune, a name would be read as another's.
    label(firstLabelLayerId, 'communes', 10, 10, ['center']),
    {
      ...label('town-labels-small', 'backdrop', 9.2, 12, aroundTown),
      filter: townFilter(['<', ['get', 'population'], 5000]),
    },
    {
      ...label('town-labels', 'backdrop', 6, 13, aroundTown),
      filter: townFilter(['>=', ['get', 'population'], 5000]),
    },
  ] as LayerSpecification[];
}
