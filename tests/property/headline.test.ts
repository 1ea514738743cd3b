import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../src/analysis/analysisApi.ts';
import { describeHeadline, type HeadlineFacts } from '../../src/cartography/describeHeadline.ts';
import { selectNearestCare } from '../../src/domain/indicators/nearestCare.ts';
import { selectAllNearestPlaces } from '../../src/domain/indicators/nearestPlaces.ts';
import type { Mesh } from '../../src/domain/territory/zone.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { displayName } from '../../src/i18n/frenchGrammar.ts';
import { zoneSheet as zoneSheetSection } from '../../src/i18n/sections/zoneSheet.ts';
import { createZoneNames } from '../../src/i18n/zoneNames.ts';
import { bothLanguages } from '../fixtures/bothLanguages.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';

const zoneSheet = await bothLanguages(zoneSheetSection);

const { territory, surroundings } = readPublishedData();
const api = createAnalysisApi();
api.setTerritory(territory);
api.setSurroundings(surroundings);
const nearestPlaces = selectAllNearestPlaces(surroundings);

/** The facts of every zone of a mesh, from the worker's own answers. */
function factsOf(mesh: Mesh): HeadlineFacts[] {
  const zones = territory.zones[mesh];
  const apl = api.computeIndicator({ indicatorId: 'apl-gp', mesh, year: 2024 });
  const gps = api.computeIndicator({ indicatorId: 'count-gp', mesh });
  const below = api.computeIndicator({ indicatorId: 'pop-below-threshold', mesh, year: 2024 });
  const at = ({ column }: typeof apl, row: number) => column.values[row] ?? Number.NaN;
  return zones.codes.map((_, row) => ({
    mesh,
    name: zones.names[row] ?? '',
    population: zones.population[row] ?? 0,
    insideShare: zones.insideShare[row] ?? 1,
    aplYear: 2024,
    apl: at(apl, row),
    wholeApl: apl.whole,
    percentBelow: at(below, row),
    gps: at(gps, row),
    nearestGp:
      mesh === 'commune'
        ? (selectNearestCare(surroundings, nearestPlaces, row).find(({ kind }) => kind === 'gp') ??
          null)
        : null,
  }));
}

const meshes = ['commune', 'epci', 'livingArea', 'department'] as const;
const allFacts = meshes.flatMap(factsOf);

/** What no sentence may hold, whatever the zone. */
const mistakes: Record<'fr' | 'en', RegExp[]> = {
  fr: [
    /NaN|undefined|null|Infinity|n\.d\./,
    /\s{2}|^\s|\s$/u,
    /(?:^|[.!?]\s)\p{P}*\d/u,
    /(?<![\p{L}])(?:de|à) (?:Le|Les|le|les) /u,
    /(?<![\p{L}])(?:de|la) [AEIOUÀÂÉÈÊÎÔÛŒ]/u,
    /'/,
    /[a-zé] [;:!?%]/u,
    /\.\.|,,|, ,|,;/,
    /\d\.\d/,
    /\b0,0 km|(?<![\d,])[01],\d consultations/,
    /(?:[2-9]|\d\d),\d+ consultation /,
    /(?<!\d)1 généralistes/,
  ],
  en: [
    /NaN|undefined|null|Infinity|n\/a/,
    /\s{2}|^\s|\s$/u,
    /(?:^|[.!?]\s)\p{P}*\d/u,
    /'/,
    / [;:!?%]/,
    /\.\.|,,|, ,|,;/,
    /\d,\d(?!\d\d)/,
    /\b0\.0 km/,
    /(?<!\d)1 GPs/,
    /of of|in in/,
  ],
};

describe.each(['fr', 'en'] as const)('the sentence of every zone in %s', (language) => {
  const words = {
    text: zoneSheet[language],
    formats: createFormats(language),
    names: createZoneNames(language),
  };
  const sentences = allFacts.map((facts) => ({ facts, sentence: describeHeadline(facts, words) }));

  it('exists for 1,516 communes, 44 EPCI, 53 living areas and 3 departments', () => {
    expect(sentences).toHaveLength(1516 + 44 + 53 + 3);
  });

  it.each(mistakes[language].map((mistake) => [mistake.source, mistake] as const))(
    'never holds %s',
    (_, mistake) => {
      expect(sentences.map(({ sentence }) => sentence).filter((s) => mistake.test(s))).toEqual([]);
    },
  );

  it('names its zone, is one sentence and ends with a full stop', () => {
    for (const { facts, sentence } of sentences) {
      // The article of "Le Bouchon-sur-Saulx" contracts: "du Bouchon-sur-Saulx".
      expect(sentence).toContain(displayName(facts.name).replace(/^Les? /, ''));
      expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(sentence.match(/\.(?=\s)/g)).toBeNull();
    }
  });

  it('says the value, its year, the threshold and the mean wherever people live', () => {
    for (const { facts, sentence } of sentences) {
      if (facts.population === 0) continue;
      expect(sentence).toContain('2024');
      expect(sentence).toContain(words.formats.number(2.5, 1));
      expect(sentence).toContain(words.formats.number(facts.wholeApl, 1));
    }
  });

  it('is short enough to be read at a glance', () => {
    const lengths = sentences.map(({ sentence }) => sentence.length);
    expect(Math.max(...lengths)).toBeLessThan(400);
  });
});
