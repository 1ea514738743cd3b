import { useMemo } from 'react';
import { describeValue } from '../../cartography/describeValue.ts';
import { countFragility } from '../../domain/comparison/fragileVerdict.ts';
import { aplThreshold } from '../../domain/indicators/aplThreshold.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { isRankable } from '../../domain/indicators/isRankable.ts';
import type { ScenarioAnswer } from '../../domain/scenarios/answerScenario.ts';
import { sensitivitySettings } from '../../domain/scenarios/headlines.ts';
import { roundEstimate } from '../../domain/statistics/roundEstimate.ts';
import { countRegister } from '../../domain/stories/countRegister.ts';
import { requestFigure } from '../../domain/stories/requestFigure.ts';
import { readScenarioFigure } from '../../domain/stories/scenarioFigure.ts';
import type { StoryFigure, StoryStep } from '../../domain/stories/story.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { stories } from '../../i18n/sections/stories.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { requestKey, shownColumn } from '../../state/resultsSlice.ts';
import { createScenarioRequest, selectScenario } from '../../state/selectScenario.ts';
import { useResults } from '../../state/useResults.ts';
import { useScenarioAnswers } from '../../state/useScenarioAnswers.ts';
import { readStepView } from './storyView.ts';

const namedBySentence: readonly string[] = ['consultations', 'gps'];

/** The figures of a step in words, by the name they have in its text; `null` while they are awaited. */
export function useStoryFigures(step: StoryStep): (name: string) => string | null {
  const words = useText(indicators);
  const text = useText(stories);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const register = useAtlas((state) => state.firstView?.experiments);
  const programme = useAtlas((state) => state.programme);
  const requests = Object.values(step.figures).flatMap(requestFigure);
  const found = useResults(requests);
  const answers = useStepScenario(step);
  const results = new Map(requests.map((request, at) => [requestKey(request), found[at] ?? null]));

  function describe(indicatorId: string, value: number, status?: number): string {
    const indicator = indicatorById(indicatorId);
    if (!indicator) return text.missing;
    const {
      text: figure,
      unit,
      isMissing,
    } = describeValue(words, formats, indicator, { value, status });
    // A percentage has its sign; consultations and GPs are named by the sentence itself.
    const isNamed = namedBySentence.includes(indicator.unit) || isMissing || unit === '';
    return isNamed ? figure : `${figure}\u00a0${unit}`;
  }

  function read(figure: StoryFigure): string | null {
    const columns = requestFigure(figure).map(
      (request) => results.get(requestKey(request)) ?? null,
    );
    if (!territory || columns.includes(null)) return null;
    const [first = null] = columns;
    switch (figure.from) {
      case 'threshold':
        return formats.number(aplThreshold, 1);
      case 'year':
        return String(indicatorById(figure.indicatorId)?.years.at(-1) ?? text.missing);
      case 'register':
        return register ? formats.integer(countRegister(register, figure.count)) : null;
      case 'scenario': {
        if (!answers) return null;
        const band = readScenarioFigure(answers, figure.show);
        if (!band) return text.missing;
        // What is estimated is worth two figures; what is added is said by the scenario itself.
        const round = figure.show === 'added' ? Math.round : roundEstimate;
        return formats.range(round(band.low), round(band.high));
      }
      case 'programme': {
        if (!programme) return null;
        const announced = programme.figures.find(({ label }) => label === figure.label);
        return announced ? String(announced.value) : text.missing;
      }
      case 'indicator': {
        if (!first) return null;
        if (figure.zone === undefined) return describe(figure.indicatorId, first.whole);
        const column = shownColumn(first);
        const row = findZone(territory.zones[figure.mesh ?? 'department'], figure.zone);
        return describe(figure.indicatorId, column.values[row] ?? Number.NaN, column.status[row]);
      }
      case 'extreme': {
        if (!first) return null;
        const zones = territory.zones[figure.mesh];
        const { values } = first.column;
        const sign = figure.end === 'lowest' ? 1 : -1;
        const [row] = [...values.keys()]
          .filter((at) => isRankable(zones, first, at))
          .sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
        if (row === undefined) return text.missing;
        return figure.show === 'name'
          ? displayName(zones.names[row] ?? '')
          : describe(figure.indicatorId, shownColumn(first).values[row] ?? Number.NaN);
      }
      case 'fragility': {
        const [below, before, last] = columns.map((result) => result?.column.values ?? []);
        const { population } = territory.communes;
        const input = { readingsBelow: below ?? [], firstApl: before ?? [], lastApl: last ?? [] };
        const { readings: tallies } = countFragility({ ...input, population });
        return formats.integer(tallies[figure.verdict].communes);
      }
    }
  }

  return (name) => {
    const figure = step.figures[name];
    return figure ? read(figure) : text.missing;
  };
}

/** What the scenario of a step does by way of travelling; `null` while it is awaited, or not asked for. */
function useStepScenario(step: StoryStep): ScenarioAnswer[] | null {
  const surroundings = useAtlas((state) => state.surroundings);
  const isAsked = Object.values(step.figures).some(({ from }) => from === 'scenario');
  const requests = useMemo(() => {
    if (!isAsked || !surroundings) return [];
    const view = readStepView(step);
    const request = createScenarioRequest({ view, surroundings }, selectScenario({ view }));
    return sensitivitySettings.map((settings) => ({ ...request, ...settings }));
  }, [step, isAsked, surroundings]);
  const answers = useScenarioAnswers(requests).filter((answer) => answer !== null);
  return requests.length > 0 && answers.length === requests.length ? answers : null;
}
