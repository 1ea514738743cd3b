import { type Profession, professions } from '../supply/supplyFacts.ts';

/** The profession of an access index or of an official APL, which our own calculation can be set beside. */
export function professionOfIndicator(indicatorId: string): Profession | null {
  const [, id] = /^(?:access|apl)-([a-z]+)(?:-65)?$/.exec(indicatorId) ?? [];
  return professions.find((profession) => profession === id) ?? null;
}
