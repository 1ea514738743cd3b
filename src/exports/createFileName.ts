import type { Mesh } from '../domain/territory/zone.ts';

/** French whatever the language of the screen: the address speaks French too. */
const meshWords: Readonly<Record<Mesh, string>> = {
  commune: 'communes',
  epci: 'epci',
  livingArea: 'bassins-de-vie',
  department: 'departements',
};

export const meshFileWord = (mesh: Mesh): string => meshWords[mesh];

/** `atlas-apl-gp-2024-epci`: letters, digits and hyphens, which every system takes. */
export function createFileName(...parts: (string | number | null)[]): string {
  const words = parts.filter((part) => part !== null && part !== '').map(String);
  return ['atlas', ...words]
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
