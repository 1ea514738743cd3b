import type { SharedView } from '../sharedView.ts';
import { decodeView, encodeFragment, encodeView } from './viewCodec.ts';
import { valueFor, wordFor } from './words.ts';

export const embedThemes = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof embedThemes)[number];
const themeWords = ['clair', 'sombre', 'auto'] as const;

/**
 * What an embed shows: the map with its card, the card of a territory alone, the pinned zones on a strip, or
 * the scenario in hand with what it does.
 */
export const embedParts = ['map', 'card', 'comparison', 'scenario'] as const;
export type EmbedPart = (typeof embedParts)[number];
const partWords = ['carte', 'fiche', 'comparaison', 'scenario'] as const;

/** How an embed is laid out; what it shows is the view's. */
export interface EmbedOptions {
  part: EmbedPart;
  /** Choice of the indicator, the mesh and the year. */
  controls: boolean;
  legend: boolean;
  search: boolean;
  theme: EmbedTheme;
}

export const defaultEmbedOptions: EmbedOptions = {
  part: 'map',
  controls: false,
  legend: true,
  search: false,
  theme: 'light',
};

/** Never throws: what is not understood is the default. */
export function decodeEmbed(
  search: string,
  hash = '',
): { view: SharedView; options: EmbedOptions } {
  const { view } = decodeView(search, hash);
  const query = new URLSearchParams(search);
  const read = <T>(values: readonly T[], words: readonly string[], key: string): T | undefined =>
    valueFor(values, words, query.get(key) ?? '');
  const flag = (key: string, fallback: boolean): boolean =>
    read([true, false], ['oui', 'non'], key) ?? fallback;
  const asked = read(embedParts, partWords, 'contenu');
  return {
    view,
    options: {
      part: asked ?? ordinaryPart(view),
      controls: flag('controles', defaultEmbedOptions.controls),
      legend: flag('legende', defaultEmbedOptions.legend),
      search: flag('recherche', defaultEmbedOptions.search),
      theme: read(embedThemes, themeWords, 'theme') ?? defaultEmbedOptions.theme,
    },
  };
}

/** The query of an embed, without `?`: the view's own keys, then those of its layout. */
export function encodeEmbed(view: SharedView, options: EmbedOptions): string {
  const query = new URLSearchParams(encodeView(view));
  const set = (key: string, word: string, byDefault: string) => {
    if (word !== byDefault) query.set(key, word);
  };
  const yesNo = (is: boolean) => (is ? 'oui' : 'non');
  const ordinary = ordinaryPart(view) === 'map' ? partWords[0] : '';
  set('contenu', wordFor(embedParts, partWords, options.part), ordinary);
  set('controles', yesNo(options.controls), yesNo(defaultEmbedOptions.controls));
  set('legende', yesNo(options.legend), yesNo(defaultEmbedOptions.legend));
  set('recherche', yesNo(options.search), yesNo(defaultEmbedOptions.search));
  set('theme', wordFor(embedThemes, themeWords, options.theme), themeWords[0]);
  return query.toString();
}

/** An embed's address, relative to the atlas. */
export function embedAddress(view: SharedView, options: EmbedOptions): string {
  const query = encodeEmbed(view, options);
  return `embed.html${query === '' ? '' : `?${query}`}${encodeFragment(view)}`;
}

/** What a view is embedded as, unless its address says otherwise. */
function ordinaryPart({ screen, pins, scenarios }: SharedView): EmbedPart {
  if (screen === 'comparison' && pins.length > 0) return 'comparison';
  return screen === 'scenarios' && scenarios.length > 0 ? 'scenario' : 'map';
}
