import MiniSearch from 'minisearch';
import { normaliseName, plainWords } from './normaliseName.ts';
import type { Territory } from './territory.ts';
import type { Mesh, ZoneCode } from './zone.ts';

export interface TerritoryMatch {
  mesh: Mesh;
  code: ZoneCode;
  name: string;
  /** What was typed is the beginning of this postal code. */
  postalCode?: string;
  /** What was typed names a commune merged into this one. */
  formerName?: string;
}

export type TerritorySearch = (query: string, limit: number) => TerritoryMatch[];

interface Entry {
  id: number;
  mesh: Mesh;
  code: ZoneCode;
  name: string;
  /** Its name in one word; then, of an EPCI, without its legal form. */
  ownNames: [string, ...string[]];
  formerNames: string[];
  postalCodes: string[];
  /** Settles the order among equals. */
  population: number;
}

/**
 * Search over the zones of every mesh. Accents, case, hyphens and apostrophes are ignored, beginnings
 * of words are enough, "st" is "saint". An exact name comes first, then names that begin with what
 * was typed, then the others; among equals the most populated, communes before the rest.
 */
export function createTerritorySearch(territory: Territory): TerritorySearch {
  const entries = buildEntries(territory);
  const index = new MiniSearch<Entry>({
    fields: ['words'],
    extractField: (entry, field) =>
      field === 'words' ? searchedWords(entry) : String(entry[field as keyof Entry]),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(entries);

  return (query, limit) => {
    const found = new Set<Entry>();
    for (const words of readings(query)) {
      const results = index.search(words, { prefix: true, combineWith: 'AND' });
      for (const { id } of results) {
        const entry = entries[id];
        if (entry) found.add(entry);
      }
    }
    const ranked = [...found].map((entry) => ({ entry, rank: rankOf(entry, query) }));
    ranked.sort((a, b) => a.rank - b.rank || compareEntries(a.entry, b.entry));
    return ranked.slice(0, limit).map(({ entry }) => describeMatch(entry, query));
  };
}

/** What a query may mean: while "st" is being typed it is "saint", or the beginning of "Stenay". */
function readings(query: string): string[] {
  const spelled = normaliseName(query);
  const plain = plainWords(query).join(' ');
  return spelled === '' ? [] : [...new Set([spelled, plain])];
}

const withoutSpaces = (name: string): string => normaliseName(name).replaceAll(' ', '');

/** Every word, and each name in one word for those who type "barleduc" or "dornain". */
function searchedWords(entry: Entry): string {
  const names = [entry.name, ...entry.formerNames];
  return names
    .flatMap((name) => [
      normaliseName(name),
      normaliseName(name.replaceAll(/['’]/g, '')),
      withoutSpaces(name),
    ])
    .concat(entry.ownNames, entry.postalCodes)
    .join(' ');
}

const ranks = { exactName: 0, exactFormerName: 1, beginsName: 2, postalCode: 3, other: 4 } as const;

function rankOf(entry: Entry, query: string): number {
  const typed = readings(query).map((words) => words.replaceAll(' ', ''));
  const isTyped = (name: string) => typed.includes(name);
  if (isTyped(entry.ownNames[0])) return ranks.exactName;
  if (entry.formerNames.some((name) => isTyped(withoutSpaces(name)))) return ranks.exactFormerName;
  if (entry.ownNames.some((name) => typed.some((words) => name.startsWith(words)))) {
    return ranks.beginsName;
  }
  return matchedPostalCode(entry, query) ? ranks.postalCode : ranks.other;
}

const meshOrder: Readonly<Record<Mesh, number>> = {
  commune: 0,
  epci: 1,
  livingArea: 2,
  department: 3,
};

function compareEntries(a: Entry, b: Entry): number {
  return b.population - a.population || meshOrder[a.mesh] - meshOrder[b.mesh] || a.id - b.id;
}

function matchedPostalCode(entry: Entry, query: string): string | undefined {
  const digits = plainWords(query).find((word) => /^\d{2,5}$/.test(word));
  return digits ? entry.postalCodes.find((code) => code.startsWith(digits)) : undefined;
}

function matchedFormerName(entry: Entry, query: string): string | undefined {
  const typed = readings(query).map((words) => words.replaceAll(' ', ''));
  const hasTyped = (name: string) => typed.some((words) => withoutSpaces(name).includes(words));
  return hasTyped(entry.name) ? undefined : entry.formerNames.find(hasTyped);
}

function describeMatch(entry: Entry, query: string): TerritoryMatch {
  const postalCode = matchedPostalCode(entry, query);
  const formerName = matchedFormerName(entry, query);
  return {
    mesh: entry.mesh,
    code: entry.code,
    name: entry.name,
    ...(postalCode ? { postalCode } : {}),
    ...(formerName ? { formerName } : {}),
  };
}

/** "CA de Bar-le-Duc - Sud Meuse" is searched as "Bar-le-Duc - Sud Meuse" too. */
const legalForm = /^(?:C[ACU]|Métropole|PETR) (?:de la |de l['’]|du |des |de |d['’])?/;

function buildEntries(territory: Territory): Entry[] {
  const { communes, zones } = territory;
  const populationOfName = new Map<string, number>();
  const entries = communes.codes.map((code, row): Entry => {
    const name = communes.names[row] ?? '';
    const population = communes.population[row] ?? 0;
    populationOfName.set(name, Math.max(population, populationOfName.get(name) ?? 0));
    return {
      id: row,
      mesh: 'commune',
      code,
      name,
      ownNames: [withoutSpaces(name)],
      formerNames: communes.formerNames[row] ?? [],
      postalCodes: communes.postalCodes[row] ?? [],
      population,
    };
  });
  for (const mesh of ['epci', 'livingArea', 'department'] as const) {
    const { codes, names, population } = zones[mesh];
    codes.forEach((code, row) => {
      const name = names[row] ?? '';
      const shortName = name.replace(legalForm, '');
      // A living area, or an EPCI, that bears the name of its town follows it in the list.
      const townPopulation = mesh === 'department' ? undefined : populationOfName.get(shortName);
      entries.push({
        id: entries.length,
        mesh,
        code,
        name,
        ownNames: [withoutSpaces(name), withoutSpaces(shortName)],
        formerNames: [],
        postalCodes: [],
        population: townPopulation ?? population[row] ?? 0,
      });
    });
  }
  return entries;
}
