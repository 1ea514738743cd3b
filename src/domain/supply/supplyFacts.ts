import type { FactId, SupplyKind } from '../territory/territory.ts';

/** Professions whose accessibility is computed: people share a practitioner's time. */
export const professions = ['gp', 'nurse', 'physio', 'dentist', 'midwife'] as const;
export type Profession = (typeof professions)[number];

/** Fact of the territory that counts each kind of supply by commune. */
export const supplyFactIds: Record<SupplyKind, FactId> = {
  gp: 'supply-gp',
  nurse: 'supply-nurse',
  physio: 'supply-physio',
  dentist: 'supply-dentist',
  midwife: 'supply-midwife',
  pharmacy: 'supply-pharmacy',
  emergency: 'supply-emergency',
  maternity: 'supply-maternity',
  healthHouse: 'supply-health-house',
  healthCentre: 'supply-health-centre',
  ehpad: 'ehpad-count',
};

/**
 * Consultations a year per GP listed in BPE 2024, which counts a GP at each address of practice
 * (949 in the three departments): with it, department means agree with the official APL 2024.
 */
export const consultationsPerListedGp = 4400;
