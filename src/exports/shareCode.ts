import { escapeText } from '../cartography/stillMap.ts';
import type { SharedView } from '../state/sharedView.ts';
import { type EmbedOptions, embedAddress, encodeEmbed } from '../state/url/embedCodec.ts';

const frameStyle =
  'display: block; width: 100%; min-height: 480px; max-height: 820px; aspect-ratio: 4 / 5; border: 0';

/** The frame of a view, to copy into a page. `base` is where the atlas is, with its final slash. */
export function createFrameCode(
  base: string,
  view: SharedView,
  options: EmbedOptions,
  title: string,
): string {
  const address = new URL(embedAddress(view, options), base).href;
  return [
    '<iframe',
    `  src="${escapeText(address)}"`,
    `  title="${escapeText(title)}"`,
    '  loading="lazy"',
    `  style="${frameStyle}"`,
    '></iframe>',
    `<script src="${escapeText(new URL('embed.js', base).href)}" async></script>`,
  ].join('\n');
}

/** The same as an element: each key of the address is an attribute. */
export function createElementCode(
  base: string,
  view: SharedView,
  options: EmbedOptions,
  title: string,
): string {
  const keys = [...new URLSearchParams(encodeEmbed(view, options))];
  const attributes = [...keys, ['titre', title] as const]
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join('');
  const script = escapeText(new URL('atlas-acces-soins.js', base).href);
  return [
    `<script src="${script}" async></script>`,
    `<atlas-acces-soins${attributes}></atlas-acces-soins>`,
  ].join('\n');
}
