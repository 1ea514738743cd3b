import type { Mesh } from '../domain/territory/zone.ts';

/** French whatever the language of the screen: the address speaks French too. */
const meshWords: Readonly<Record<Mesh, string>> = {
  commune: 'communes',
  epci: 'epci',
  livingArea: 'bassins-de-vie',
  department: 'departements',
};

export const meshFileWord = (mesh: Mesh): string => meshWords[mesh];

const mostCharacters = 80;

/** `atlas-apl-gp-2024-epci`: letters, digits and hyphens, which every system takes; never half a word. */
export function createFileName(...parts: (string | number | null)[]): string {
  const words = parts.filter((part) => part !== null && part !== '').map(String);
  const name = ['atlas', ...words]
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (name.length <= mostCharacters) return name;
  const start = name.slice(0, mostCharacters + 1);
  const end = start.lastIndexOf('-');
  return start.slice(0, end > 0 ? end : mostCharacters);
}
