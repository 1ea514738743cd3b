import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zoneCode } from '../../../src/domain/territory/zone.ts';
import { embeddingGuideEn } from '../../../src/i18n/sections/method-texts/embeddingGuide.en.ts';
import { embeddingGuideFr } from '../../../src/i18n/sections/method-texts/embeddingGuide.fr.ts';
import { defaultView } from '../../../src/state/sharedView.ts';
import {
  decodeEmbed,
  defaultEmbedOptions,
  embedAddress,
  embedParts,
  embedThemes,
  encodeEmbed,
} from '../../../src/state/url/embedCodec.ts';

test('the plain address is the map, in light colours, with its legend', () => {
  expect(decodeEmbed('')).toEqual({ view: defaultView, options: defaultEmbedOptions });
  expect(embedAddress(defaultView, defaultEmbedOptions)).toBe('embed.html');
});

test('what an address says is what it was written from', () => {
  const view = { ...defaultView, zone: zoneCode('55181') };
  for (const part of embedParts) {
    for (const theme of embedThemes) {
      for (const flag of [true, false]) {
        const options = { part, theme, controls: flag, legend: !flag, search: flag };
        const { search } = new URL(embedAddress(view, options), 'https://atlas.exemple.fr/');
        expect(decodeEmbed(search)).toEqual({ view, options });
      }
    }
  }
});

test('what is not understood is the default', () => {
  expect(decodeEmbed('?theme=rose&contenu=x&legende=1&controles=&zone=<b>')).toEqual({
    view: defaultView,
    options: defaultEmbedOptions,
  });
});

test('a scenario of Simuler is shown with what it does, unless its map alone is asked for', () => {
  const hash = '#scenarios=1.Ici~1~PE3h2BwM';
  const { view, options } = decodeEmbed('?ecran=simuler', hash);
  expect(options.part).toBe('scenario');
  expect(decodeEmbed('?ecran=simuler').options.part).toBe('map');
  const { search } = new URL(
    embedAddress(view, { ...options, part: 'map' }),
    'https://atlas.exemple.fr/',
  );
  expect(decodeEmbed(search, hash).options.part).toBe('map');
});

test('pinned zones of Comparer are compared', () => {
  expect(decodeEmbed('?ecran=comparer&epingles=c55181').options.part).toBe('comparison');
  expect(decodeEmbed('?ecran=comparer').options.part).toBe('map');
});

test('both guides for partners name every part', () => {
  const documented = readFileSync(new URL('../../../docs/embed.md', import.meta.url), 'utf8');
  for (const part of embedParts) {
    const query = new URLSearchParams(encodeEmbed(defaultView, { ...defaultEmbedOptions, part }));
    const word = query.get('contenu') ?? 'carte';
    expect(documented).toContain(`\`${word}\``);
    for (const { keys } of [embeddingGuideFr, embeddingGuideEn]) {
      const row = keys.rows.find(({ key }) => key === 'contenu');
      expect(row?.values.split(/[^a-z]+/i)).toContain(word);
    }
  }
});
