import { normaliseName } from '../territory/normaliseName.ts';
import type { Experiment } from './experiment.ts';

/** Whether a record holds all the words of a query; `null` for a query without a word. */
export type RegisterSearch = (query: string) => ((record: Experiment) => boolean) | null;

/**
 * Full-text search: every text of a record, its sites, partners, figures and sources. Accents, case and
 * hyphens are ignored, beginnings of words are enough, and a plural finds the singular. Texts are read when
 * they are first searched, and kept; an index of ten thousand records would take seconds to make.
 */
export function createRegisterSearch(): RegisterSearch {
  const texts = new WeakMap<Experiment, string>();
  return (query) => {
    const words = normaliseName(query).split(' ').filter(Boolean);
    if (words.length === 0) return null;
    return (record) => {
      const text = texts.get(record) ?? searchedText(record);
      texts.set(record, text);
      return words.every((word) => hasWord(text, word));
    };
  };
}

const hasWord = (text: string, word: string): boolean =>
  text.includes(` ${word}`) || (isPlural(word) && text.includes(` ${word.slice(0, -1)} `));

const isPlural = (word: string) => word.length > 3 && /[sx]$/.test(word);

/** Every word has a space before and after it. */
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
  return ` ${normaliseName(texts.join(' '))} `;
}
