/** Kinds of care that can be drawn on the map, in the order in which they are listed. */
export const careLayers = [
  'gp',
  'nurse',
  'physio',
  'dentist',
  'midwife',
  'pharmacy',
  'healthHouse',
  'healthCentre',
  'emergency',
  'maternity',
  'hospital',
  'hospitalAbroad',
  'ehpad',
] as const;
export type CareLayer = (typeof careLayers)[number];

/** Layers drawn from a list of named places, loaded when first asked for; the others are counts by commune. */
export const namedCareLayers: readonly CareLayer[] = ['hospital', 'hospitalAbroad', 'ehpad'];

/** Id, in `data/SOURCES.md`, of the source of each layer. */
export function careLayerSource(layer: CareLayer): string {
  if (layer === 'ehpad') return 'cnsa-homes-2025';
  return namedCareLayers.includes(layer) ? 'eurostat-hospitals-2020' : 'bpe-2024';
}
