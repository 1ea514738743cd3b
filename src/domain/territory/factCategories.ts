import type { FactId } from './territory.ts';

/** Facts whose values are indices into a list of category codes, in this order. */
export const factCategories = {
  /** Priority zone, complementary zone, regional zone, outside: the ARS order before that of 2026. */
  'zoning-gp': ['zip', 'zac', 'zar', 'outside'],
  'zoning-nurse': ['veryUnderserved', 'underserved', 'intermediate', 'wellServed', 'overserved'],
  /** INSEE's place of a commune in its urban attraction area (AAV 2020). */
  'aav-category': ['centre', 'mainPole', 'secondaryPole', 'ring', 'outside'],
} as const satisfies Record<FactId, readonly string[]>;
