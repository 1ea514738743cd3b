import MiniSearch from 'minisearch';
import { normaliseName } from '../territory/normaliseName.ts';
import type { Experiment } from './experiment.ts';

/** The ids of the records that hold all the words of a query; `null` for one without a word. */
export type RegisterSearch = (query: string) => ReadonlySet<string> | null;

/**
 * Full-text search: every text of a record, its sites, partners, figures and sources. Accents, case and
 * hyphens are ignored, beginnings of words are enough, and a plural finds the singular.
 */
export function createRegisterSearch(register: readonly Experiment[]): RegisterSearch {
  const index = new MiniSearch<Experiment>({
    fields: ['text'],
    extractField: (record, field) => (field === 'text' ? searchedText(record) : record.id),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(register);

  return (query) => {
    const words = normaliseName(query).split(' ').filter(Boolean);
    if (words.length === 0) return null;
    const results = index.search({
      combineWith: 'AND',
      queries: words.map((word) => ({
        combineWith: 'OR',
        queries: [
          { queries: [word], prefix: true },
          ...(isPlural(word) ? [{ queries: [word.slice(0, -1)], prefix: false }] : []),
        ],
      })),
    });
    return new Set(results.map(({ id }) => id as string));
  };
}

const isPlural = (word: string) => word.length > 3 && /[sx]$/.test(word);

function searchedText({ name, summary, partners, note, sites, figures, sources }: Experiment) {
  const texts = [
    name,
    summary,
    note ?? '',
    ...partners,
    ...sites.flatMap((site) => [site.name, site.communeName ?? '']),
    ...figures.flatMap(({ label, value }) => [label, value]),
    ...sources.flatMap(({ title, publisher }) => [title, publisher ?? '']),
  ];
  return normaliseName(texts.join(' '));
}
