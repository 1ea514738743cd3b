import { featureCollection } from '@turf/helpers';
import type { Feature } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { HatchKind } from '../cartography/hatching.ts';
import { mapPalette } from '../cartography/mapPalette.ts';
import { type Mesh, meshes } from '../domain/territory/zone.ts';

export const hatchKinds: readonly HatchKind[] = ['missing', 'notApplicable'];
export const hatchImageId = (kind: HatchKind) => `hatch-${kind}`;
/** The layers each mesh has, after its source's name. */
export const zoneLayerParts = [
  'fill',
  'hatch-missing',
  'hatch-notApplicable',
  'line',
  'selection',
] as const;
/** deck.gl's overlays go under the labels, so that names stay readable. */
export const firstLabelLayerId = 'town-labels-small';

export interface BasemapInput {
  backdrop: readonly Feature[];
  departments: readonly Feature[];
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
  labelFontUrl,
}: BasemapInput): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {
    backdrop: { type: 'geojson', data: featureCollection([...backdrop]) },
    departments: { type: 'geojson', data: featureCollection([...departments]) },
  };
  for (const mesh of meshes) {
    sources[zoneSourceId(mesh)] = { type: 'geojson', data: featureCollection([]), tolerance: 0.2 };
  }
  return {
    version: 8,
    sources,
    'font-faces': { 'Atlas Noto Sans': [{ url: labelFontUrl }] },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': mapPalette.paper } },
      backdropFill('neighbour-departments', 'department', mapPalette.neighbour),
      ...meshes.flatMap(zoneFillLayers),
      ...backdropLines(),
      ...meshes.flatMap(zoneLineLayers),
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
      ...meshes.map(selectionLayer),
      ...labelLayers(),
    ],
  } as StyleSpecification;
}

function backdropFill(id: string, kind: string, color: string): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'backdrop',
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': color },
  };
}

/** Zones wait for their colour (`color` in feature-state) transparent; hatching says there is no figure. */
function zoneFillLayers(mesh: Mesh): LayerSpecification[] {
  const source = zoneSourceId(mesh);
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'color'], mapPalette.unknown],
        'fill-opacity': [
          'case',
          ['==', ['feature-state', 'color'], null],
          0,
          ['boolean', ['feature-state', 'dimmed'], false],
          0.18,
          1,
        ],
      },
    },
    ...hatchKinds.map(
      (kind): LayerSpecification => ({
        id: `${source}-hatch-${kind}`,
        type: 'fill',
        source,
        paint: {
          'fill-pattern': hatchImageId(kind),
          'fill-opacity': ['case', ['==', ['feature-state', 'hatch'], kind], 1, 0],
        },
      }),
    ),
  ];
}

function zoneLineLayers(mesh: Mesh): LayerSpecification[] {
  const isFine = mesh === 'commune';
  return [
    {
      id: `${zoneSourceId(mesh)}-line`,
      type: 'line',
      source: zoneSourceId(mesh),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': mapPalette.zoneBorder,
        'line-width': isFine
          ? ['interpolate', ['linear'], ['zoom'], 7, 0.3, 9, 0.6, 12, 1.4]
          : ['interpolate', ['linear'], ['zoom'], 7, 0.8, 11, 1.6],
      },
    },
  ];
}

/** The selected zone in ink with a white halo, the pointed one in a thinner line. */
function selectionLayer(mesh: Mesh): LayerSpecification {
  return {
    id: `${zoneSourceId(mesh)}-selection`,
    type: 'line',
    source: zoneSourceId(mesh),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': mapPalette.ink,
      'line-width': [
        'case',
        ['boolean', ['feature-state', 'selected'], false],
        3,
        ['boolean', ['feature-state', 'pointed'], false],
        1.8,
        0,
      ],
    },
  };
}

function backdropLines(): LayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'backdrop',
      filter: ['==', ['get', 'kind'], 'river'],
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

/** Large towns from the start, small ones as one comes nearer. */
function labelLayers(): LayerSpecification[] {
  const label = (id: string, minzoom: number, filter: unknown[], size: number) => ({
    id,
    type: 'symbol',
    source: 'backdrop',
    minzoom,
    filter: ['all', ['==', ['get', 'kind'], 'town'], filter],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Atlas Noto Sans'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, size - 2, 11, size + 2],
      'symbol-sort-key': ['-', 0, ['get', 'population']],
      'text-max-width': 9,
      'text-padding': 6,
    },
    paint: {
      'text-color': mapPalette.label,
      'text-halo-color': mapPalette.labelHalo,
      'text-halo-width': 1.4,
    },
  });
  return [
    label('town-labels-small', 9.2, ['<', ['get', 'population'], 5000], 12),
    label('town-labels', 6, ['>=', ['get', 'population'], 5000], 13),
  ] as LayerSpecification[];
}
