import type { Mesh } from '../../src/domain/territory/zone.ts';

/** Of the address, as in `state/url/words.ts`; a test holds the two together. */
export const meshWord: Readonly<Record<Mesh, string>> = {
  commune: 'commune',
  epci: 'epci',
  livingArea: 'bassin-de-vie',
  department: 'departement',
};
