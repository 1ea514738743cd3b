import type { Indicator } from '../domain/indicators/indicator.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';

/** The pages of Méthode et données, in the order of their contents, and what the address says of each. */
const slugs = {
  home: null,
  indicators: 'indicateurs',
  coverage: 'couverture',
  agreement: 'accord-apl',
  sources: 'sources',
  data: 'donnees-et-licences',
  dictionary: 'dictionnaire',
  unknowns: 'inconnues',
  accessibility: 'accessibilite',
  legal: 'mentions-legales',
  embedding: 'integrer',
  report: 'signaler',
  citation: 'citer',
  version: 'version',
} as const;
export type MethodPageId = keyof typeof slugs;

const methodPageIds = Object.keys(slugs) as MethodPageId[];

export const methodPageGroups = {
  figures: ['home', 'indicators', 'coverage', 'agreement', 'unknowns'],
  data: ['sources', 'data', 'dictionary'],
  site: ['embedding', 'report', 'citation', 'accessibility', 'legal', 'version'],
} as const satisfies Record<string, readonly MethodPageId[]>;

const indicatorPrefix = 'indicateur-';

export type MethodPage =
  | { kind: 'page'; id: MethodPageId }
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'unknown' };

/** The `record` of a view that shows the page. */
export const methodRecord = (id: MethodPageId): string | null => slugs[id];
export const indicatorRecord = (indicatorId: string): string => indicatorPrefix + indicatorId;

export function parseMethodPage(record: string | null): MethodPage {
  const id = methodPageIds.find((page) => slugs[page] === record);
  if (id) return { kind: 'page', id };
  const indicator = record?.startsWith(indicatorPrefix)
    ? indicatorById(record.slice(indicatorPrefix.length))
    : undefined;
  return indicator ? { kind: 'indicator', indicator } : { kind: 'unknown' };
}
