import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStories } from '../../src/datasets/parseStories.ts';
import { indicatorById } from '../../src/domain/indicators/indicators.ts';
import { describeEffect } from '../../src/domain/scenarios/describeEffect.ts';
import { countRegister } from '../../src/domain/stories/countRegister.ts';
import { readScenarioFigure, scenarioFigures } from '../../src/domain/stories/scenarioFigure.ts';
import { fillText, listPlaceholders } from '../../src/domain/stories/story.ts';
import { findZone } from '../../src/domain/territory/findZone.ts';
import { isMeshAllowed } from '../../src/domain/territory/zone.ts';
import { checkScenario } from '../../src/state/selectScenario.ts';
import { decodeView } from '../../src/state/url/viewCodec.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';

const json: unknown = JSON.parse(
  readFileSync(new URL('../../data/stories.json', import.meta.url), 'utf8'),
);
const parsed = parseStories(json);
const stories = parsed.ok ? parsed.value : [];
const steps = stories.flatMap(({ id, steps: own }) => own.map((step, at) => ({ id, at, step })));
const { territory, surroundings, experiments } = readPublishedData();

describe('the guided stories', () => {
  it('are three or more, of five to seven steps', () => {
    expect(parsed.ok).toBe(true);
    expect(stories.length).toBeGreaterThanOrEqual(3);
    for (const { steps: own } of stories) {
      expect(own.length).toBeGreaterThanOrEqual(5);
      expect(own.length).toBeLessThanOrEqual(7);
    }
  });

  it.each(steps)('$id, step $at: its view is an address without a fault', ({ step }) => {
    const [query = '', fragment] = step.view.split('#');
    const hash = fragment === undefined ? '' : `#${fragment}`;
    const { view, problems } = decodeView(query, hash);
    expect(problems).toEqual([]);
    const [scenario] = view.scenarios;
    expect(scenario !== undefined).toBe(hash !== '');
    const asksScenario = Object.values(step.figures).some(({ from }) => from === 'scenario');
    if (asksScenario) expect(scenario?.changes.length).toBeGreaterThan(0);
    if (scenario) {
      const { held } = checkScenario(scenario, surroundings);
      expect(held).toEqual(scenario.changes);
    }
  });

  it('reads the figures of a scenario from what it does', () => {
    const effectOf = (...changes: number[]) =>
      describeEffect({
        apl: Float64Array.of(1, 3),
        change: Float64Array.from(changes),
        population: [100, 50],
      });
    // 100 people lack 1.5 each: 150. With 0.5 more they lack 100; with 0.25 more 125, and 50 others lose.
    const answers = [
      { added: 4400, effect: effectOf(0.5, 0) },
      { added: 4400, effect: effectOf(0.25, -0.1) },
    ];
    expect(scenarioFigures.map((figure) => readScenarioFigure(answers, figure))).toEqual([
      { low: 4400, high: 4400 },
      { low: 150, high: 150 },
      { low: 25, high: 50 },
      { low: 100, high: 100 },
      { low: 0, high: 50 },
    ]);
    expect(readScenarioFigure([{ added: 2, effect: null }], 'gaining')).toBeNull();
    expect(readScenarioFigure([{ added: 2, effect: null }], 'added')).toEqual({ low: 2, high: 2 });
  });

  it.each(steps)('$id, step $at: no figure is typed, and every figure has a source', ({ step }) => {
    for (const text of [step.text.fr, step.text.en]) {
      // Words as "20 minutes" name the definition of the indicator, not a figure of the territory.
      const typed = text.replace(/\{\w+\}|20 minutes|65 ans|(aged|over) 65/g, '').match(/\d/g);
      expect(typed).toBeNull();
      expect(new Set(listPlaceholders(text))).toEqual(new Set(Object.keys(step.figures)));
    }
    for (const figure of Object.values(step.figures)) {
      if ('indicatorId' in figure) {
        const indicator = indicatorById(figure.indicatorId);
        expect(indicator?.id).toBe(figure.indicatorId);
        if (!indicator) continue;
        if (figure.from === 'extreme') {
          expect(isMeshAllowed(figure.mesh, indicator.finestMesh)).toBe(true);
        }
        if (figure.from === 'indicator' && figure.zone !== undefined) {
          const zones = territory.zones[figure.mesh ?? 'department'];
          expect(findZone(zones, figure.zone)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('a text waits for all its figures', () => {
    const figures: Record<string, string | null> = { a: '1', b: null };
    expect(fillText('{a} et {a}', (name) => figures[name] ?? null)).toBe('1 et 1');
    expect(fillText('{a} et {b}', (name) => figures[name] ?? null)).toBeNull();
    expect(fillText('sans chiffre', () => null)).toBe('sans chiffre');
  });

  it('counts the register as the register is', () => {
    const register = experiments ?? [];
    expect(countRegister(register, 'experiments')).toBe(23);
    expect(countRegister(register, 'access')).toBe(12);
    expect(countRegister(register, 'chronic')).toBe(2);
    expect(countRegister(register, 'home')).toBe(5);
    expect(countRegister(register, 'prevention')).toBe(4);
    expect(countRegister(register, 'locatedSites')).toBe(14);
    expect(countRegister(register, 'patientSites')).toBe(3);
    expect(countRegister(register, 'mobileSites')).toBe(2);
  });

  it('says all that is wrong with a story, with its place', () => {
    const [story] = stories;
    const faults = parseStories([
      { ...story, id: 'Avec majuscules' },
      {
        ...story,
        steps: [
          { ...story?.steps[0], text: { fr: '{inconnu}', en: '{inconnu}' } },
          { ...story?.steps[1], figures: { x: { from: 'nowhere' } } },
        ],
      },
    ]);
    const paths = faults.ok ? [] : faults.problems.map(({ path }) => path);
    expect(paths).toContain('0.id');
    expect(paths.some((path) => path?.startsWith('1.steps.0'))).toBe(true);
    expect(paths.some((path) => path?.startsWith('1.steps.1.figures.x'))).toBe(true);
  });
});
