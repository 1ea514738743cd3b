export interface SharePreset {
  /** Its name in `partage/`, and in the address of no view. */
  code: string;
  indicatorId: string;
  mesh: 'commune' | 'epci';
}

/** Views that are shared as they are, whatever the territory. */
export const sharePresets: readonly SharePreset[] = [
  { code: 'apl-generalistes', indicatorId: 'apl-gp', mesh: 'commune' },
  { code: 'apl-generalistes-epci', indicatorId: 'apl-gp', mesh: 'epci' },
  { code: 'sous-le-seuil', indicatorId: 'pop-below-threshold', mesh: 'epci' },
  { code: 'distance-generaliste', indicatorId: 'nearest-gp-km', mesh: 'commune' },
  { code: 'distance-urgences', indicatorId: 'nearest-emergency-km', mesh: 'commune' },
];
