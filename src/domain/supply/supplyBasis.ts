/**
 * What the GPs' supply is taken to be: `headcount`, 4,400 consultations for each GP listed, or
 * `implied`, the activity that the official APL implies (an estimate, fitted to it).
 */
export const supplyBases = ['headcount', 'implied'] as const;
export type SupplyBasis = (typeof supplyBases)[number];

/**
 * What the screen shows: of the two, the one that agrees better with official values that were left
 * out of the fit, which `check:data` measures. Open data carry the headcounts' index.
 */
export const defaultSupplyBasis: SupplyBasis = 'implied';
