import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { mapPalette } from '../cartography/mapPalette.ts';

/** A zone set beside others, as the map draws it: its outline, and its number in the list. */
export interface PinMark {
  key: string;
  /** As in the list of zones and in the columns of the table. Empty: in dashes, like a zone being made. */
  number: string;
  /** What the number stands for. */
  label: string;
  /** `null` while it is awaited. */
  outline: Feature | null;
  position: [longitude: number, latitude: number];
}

export const pinSourceId = 'pins';
/** Under the line, so that it is read over any colour. */
export const pinCasingPixels = 5;
export const pinLinePixels = 2.5;
export const pinDiscPixels = 22;

export function createPinFeatures(pins: readonly PinMark[]): Feature[] {
  return pins.flatMap(({ number, outline, position }) => [
    ...(outline ? [{ ...outline, properties: { role: number === '' ? 'draft' : 'pin' } }] : []),
    ...(number === ''
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: { role: 'number', number },
            geometry: { type: 'Point' as const, coordinates: position },
          },
        ]),
  ]);
}

const line = (
  id: string,
  role: string,
  color: string,
  width: number,
  dashes?: number[],
): LayerSpecification => ({
  id,
  type: 'line',
  source: pinSourceId,
  filter: ['==', ['get', 'role'], role],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': color,
    'line-width': width,
    ...(dashes ? { 'line-dasharray': dashes } : {}),
  },
});

export const pinLineLayers: readonly LayerSpecification[] = [
  line('pin-casing', 'pin', mapPalette.pinCasing, pinCasingPixels),
  line('pin-line', 'pin', mapPalette.pin, pinLinePixels),
  line('draft-casing', 'draft', mapPalette.pinCasing, pinCasingPixels),
  line('draft-line', 'draft', mapPalette.pin, pinLinePixels, [2, 1.5]),
];

/** The numbers stand over the names of towns, which make way for them. */
export const pinNumberLayers: readonly LayerSpecification[] = [
  {
    id: 'pin-disc',
    type: 'circle',
    source: pinSourceId,
    filter: ['==', ['get', 'role'], 'number'],
    paint: {
      'circle-radius': pinDiscPixels / 2 - 1,
      'circle-color': mapPalette.pin,
      'circle-stroke-color': mapPalette.pinCasing,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'pin-number',
    type: 'symbol',
    source: pinSourceId,
    filter: ['==', ['get', 'role'], 'number'],
    layout: {
      'text-field': ['get', 'number'],
      'text-font': ['Atlas Noto Sans'],
      'text-size': 13,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': mapPalette.pinCasing },
  },
];
