import { describe, expect, it } from 'vitest';
import {
  axes,
  axisBases,
  evidences,
  experimentKinds,
  experimentStatuses,
  programmeLinks,
  publishedResults,
  sitePrecisions,
  siteRoles,
  venueKinds,
} from '../../../src/domain/experiments/experiment.ts';
import {
  indicatorById,
  indicators as registry,
} from '../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../src/domain/territory/column.ts';
import { factCategories } from '../../../src/domain/territory/factCategories.ts';
import { meshes } from '../../../src/domain/territory/zone.ts';
import { app as appSection } from '../../../src/i18n/sections/app.ts';
import { careSupply as careSupplySection } from '../../../src/i18n/sections/careSupply.ts';
import { experiments as experimentsSection } from '../../../src/i18n/sections/experiments.ts';
import { explore as exploreSection } from '../../../src/i18n/sections/explore.ts';
import { indicators as indicatorsSection } from '../../../src/i18n/sections/indicators.ts';
import { inequality as inequalitySection } from '../../../src/i18n/sections/inequality.ts';
import { mapOverlays as mapOverlaysSection } from '../../../src/i18n/sections/mapOverlays.ts';
import { mapReadings as mapReadingsSection } from '../../../src/i18n/sections/mapReadings.ts';
import { method as methodSection } from '../../../src/i18n/sections/method.ts';
import { priorities as prioritiesSection } from '../../../src/i18n/sections/priorities.ts';
import { territoryTable as territoryTableSection } from '../../../src/i18n/sections/territoryTable.ts';
import { whyColour as whyColourSection } from '../../../src/i18n/sections/whyColour.ts';
import { zoneSheet as zoneSheetSection } from '../../../src/i18n/sections/zoneSheet.ts';
import { bothLanguages } from '../../fixtures/bothLanguages.ts';

const app = await bothLanguages(appSection);
const careSupply = await bothLanguages(careSupplySection);
const experiments = await bothLanguages(experimentsSection);
const explore = await bothLanguages(exploreSection);
const indicators = await bothLanguages(indicatorsSection);
const method = await bothLanguages(methodSection);
const zoneSheet = await bothLanguages(zoneSheetSection);
const mapOverlays = await bothLanguages(mapOverlaysSection);
const inequality = await bothLanguages(inequalitySection);
const mapReadings = await bothLanguages(mapReadingsSection);
const priorities = await bothLanguages(prioritiesSection);
const territoryTable = await bothLanguages(territoryTableSection);
const whyColour = await bothLanguages(whyColourSection);

const sections = {
  app,
  careSupply,
  experiments,
  explore,
  indicators,
  inequality,
  mapOverlays,
  mapReadings,
  method,
  priorities,
  territoryTable,
  whyColour,
  zoneSheet,
};

/** Every text of a section with its path; functions are called with recognisable parameters. */
function textsOf(message: unknown, path: string): [string, string][] {
  if (typeof message === 'string') return [[path, message]];
  if (typeof message === 'function') {
    const parameters = Array.from({ length: message.length }, (_, i) => `P${i}P`);
    return textsOf(message(...parameters), path);
  }
  return Object.entries(message ?? {}).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

const all = (language: 'fr' | 'en') =>
  Object.entries(sections).flatMap(([name, section]) => textsOf(section[language], name));

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(
      all('en')
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      all('fr')
        .map(([path]) => path)
        .sort(),
    );
  });

  it('set French typography everywhere', () => {
    const mistakes = all('fr').filter(([, text]) => /'| [;!?%:»]|« |\d \d{3}/.test(text));
    expect(mistakes).toEqual([]);
  });

  it('set English typography: no straight apostrophe, no space before punctuation', () => {
    expect(all('en').filter(([, text]) => /'|\s[;!?%:]/.test(text))).toEqual([]);
  });

  it('use every parameter they take', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const [name, section] of Object.entries(sections)) {
        visitFunctions(section[language], `${language} ${name}`, (path, message) => {
          const parameters = Array.from({ length: message.length }, (_, i) => `P${i}P`);
          const text = String(message(...parameters));
          parameters.forEach((parameter, at) => {
            // Printed, or at least listened to: the number that picks the singular, a side, a choice.
            const others = [0, 1, 2, true, false, 'below', 'above', 'ascending', 'descending'].map(
              (value) => String(message(...parameters.with(at, value as string))),
            );
            const isUsed = text.includes(parameter) || new Set([text, ...others]).size > 1;
            expect(isUsed, `${path}, parameter ${at}`).toBe(true);
          });
        });
      }
    }
  });
});

type MessageFunction = (...parameters: string[]) => unknown;

function visitFunctions(
  message: unknown,
  path: string,
  visit: (path: string, message: MessageFunction) => void,
): void {
  if (typeof message === 'function') visit(path, message as MessageFunction);
  else if (typeof message === 'object') {
    for (const [key, value] of Object.entries(message ?? {})) {
      visitFunctions(value, `${path}.${key}`, visit);
    }
  }
}

describe.each(['fr', 'en'] as const)('texts of the registry in %s', (language) => {
  const messages = indicators[language];

  it('name, explain and unit every indicator, and no other', () => {
    expect(Object.keys(messages.texts).sort()).toEqual(registry.map(({ id }) => id).sort());
    for (const { unit, family, nature, aggregation } of registry) {
      expect(messages.units[unit].full).not.toBe('');
      expect(messages.families[family]).not.toBe('');
      expect(messages.natures[nature]).not.toBe('');
      expect(messages.aggregations[aggregation]).not.toBe('');
    }
  });

  it('keep short labels within 32 characters and distinct', () => {
    const shorts = Object.values(messages.texts).map(({ short }) => short);
    expect(shorts.filter((short) => short.length > 32)).toEqual([]);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it('explain in one sentence', () => {
    for (const { explanation } of Object.values(messages.texts)) {
      expect(explanation).toMatch(/^\S.*\.$/u);
      expect(explanation.slice(0, -1)).not.toMatch(/[^n]\. [A-ZÀÉ]/);
    }
  });

  it('have words for every code of the domain', () => {
    const codes = (record: object) => Object.keys(record).sort();
    const sorted = (items: readonly string[]) => [...items].sort();
    expect(codes(messages.statuses)).toEqual(codes(valueStatus));
    expect(codes(messages.meshes)).toEqual(sorted(meshes));
    expect(codes(messages.categories)).toEqual(codes(factCategories));
    for (const [fact, categories] of Object.entries(factCategories)) {
      const words: Readonly<Record<string, object>> = messages.categories;
      expect(codes(words[fact] ?? {})).toEqual(sorted(categories));
    }
    const register = experiments[language];
    expect(codes(register.axes)).toEqual(sorted(axes));
    expect(codes(register.axisBases)).toEqual(sorted(axisBases));
    expect(codes(register.kinds)).toEqual(sorted(experimentKinds));
    expect(codes(register.statuses)).toEqual(sorted(experimentStatuses));
    expect(codes(register.evidences)).toEqual(sorted(evidences));
    expect(codes(register.programmeLinks)).toEqual(sorted(programmeLinks));
    expect(codes(register.publishedResults)).toEqual(sorted(publishedResults));
    expect(codes(register.siteRoles)).toEqual(sorted(siteRoles));
    expect(codes(register.venues)).toEqual(sorted(venueKinds));
    expect(codes(register.precisions)).toEqual(sorted(sitePrecisions));
  });
});

describe('our own index', () => {
  it('is never called APL in its label, and says it is not one', () => {
    for (const language of ['fr', 'en'] as const) {
      const texts = indicators[language].texts;
      for (const { id } of registry.filter(({ family }) => family === 'access')) {
        const text = Object.entries(texts).find(([key]) => key === id)?.[1];
        expect(text?.label).not.toMatch(/APL/);
        expect(text?.short).not.toMatch(/APL/);
      }
      expect(texts['access-gp'].explanation).toMatch(/APL/);
    }
    expect(indicatorById('access-gp')?.family).toBe('access');
  });
});
