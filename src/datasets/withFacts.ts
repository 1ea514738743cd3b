import type { Territory } from '../domain/territory/territory.ts';
import type { Facts } from './parseFacts.ts';

/** The territory with more facts; the one given is left as it was. */
export function withFacts(territory: Territory, facts: Facts): Territory {
  const { epci, livingArea, department } = territory.zoneFacts;
  return {
    ...territory,
    facts: new Map([...territory.facts, ...facts.communes]),
    zoneFacts: {
      epci: new Map([...epci, ...facts.zones.epci]),
      livingArea: new Map([...livingArea, ...facts.zones.livingArea]),
      department: new Map([...department, ...facts.zones.department]),
    },
  };
}
