import { normaliseName } from '../territory/normaliseName.ts';
import type { Experiment } from './experiment.ts';

/** Whether a record holds all the words of a query; `null` for a query without a word. */
export type RegisterSearch = (query: string) => ((record: Experiment) => boolean) | null;

/**
 * Full-text search: every text of a record, its sites, partners, figures and sources. Accents, case and
 * hyphens are ignored, beginnings of words are enough, a plural finds the singular and a word its equivalents.
 * Texts are read when they are first searched, and kept; an index of ten thousand records would take seconds.
 */
export function createRegisterSearch(): RegisterSearch {
  const texts = new WeakMap<Experiment, string>();
  return (query) => {
    const words = normaliseName(query).split(' ').filter(Boolean).map(listForms);
    if (words.length === 0) return null;
    return (record) => {
      const text = texts.get(record) ?? searchedText(record);
      texts.set(record, text);
      return words.every((forms) => forms.some((form) => text.includes(form)));
    };
  };
}

/** What one source calls so, another calls otherwise: each word finds the others. Normalised singulars. */
const equivalents: readonly (readonly string[])[] = [
  ['officine', 'pharmacie'],
  ['hopital', 'hospitalier'],
  ['docteur', 'medecin'],
];

const leastLetters = 4;

/** What a text with the word has: a space before what begins a word, one on both sides of a whole word. */
function listForms(word: string): string[] {
  const singulars = listSingulars(word);
  const same = equivalents.filter((group) =>
    [word, ...singulars].some((form) => group.includes(form)),
  );
  const wholes = [...singulars, ...(isOf(word, /al$/) ? [word.replace(/l$/, 'ux')] : [])];
  return [
    ...[word, ...same.flat()].map((beginning) => ` ${beginning}`),
    ...wholes.map((whole) => ` ${whole} `),
  ];
}

const listSingulars = (word: string): string[] => [
  ...(isOf(word, /[sx]$/) ? [word.slice(0, -1)] : []),
  ...(isOf(word, /aux$/) ? [word.replace(/ux$/, 'l')] : []),
];

const isOf = (word: string, ending: RegExp) => word.length >= leastLetters && ending.test(word);

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
