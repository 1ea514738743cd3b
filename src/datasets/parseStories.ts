import * as v from 'valibot';
import { scenarioFigures } from '../domain/stories/scenarioFigure.ts';
import { listPlaceholders, registerCounts, type Story } from '../domain/stories/story.ts';
import { meshes } from '../domain/territory/zone.ts';
import { parseWithSchema, text, zone } from './parseWithSchema.ts';
import type { Parsed } from './problem.ts';

export const storiesFile = 'stories.json';

const bilingual = v.object({ fr: text, en: text });
const indicatorId = text;

const figure = v.variant('from', [
  v.object({
    from: v.literal('indicator'),
    indicatorId,
    mesh: v.optional(v.picklist(meshes)),
    zone: v.optional(zone),
    year: v.optional(v.number()),
  }),
  v.object({ from: v.literal('year'), indicatorId }),
  v.object({
    from: v.literal('extreme'),
    indicatorId,
    mesh: v.picklist(meshes),
    end: v.picklist(['lowest', 'highest']),
    show: v.picklist(['name', 'value']),
  }),
  v.object({ from: v.literal('fragility'), verdict: v.picklist(['always', 'never', 'between']) }),
  v.object({ from: v.literal('threshold') }),
  v.object({ from: v.literal('register'), count: v.picklist(registerCounts) }),
  v.object({ from: v.literal('programme'), label: text }),
  v.object({ from: v.literal('scenario'), show: v.picklist(scenarioFigures) }),
]);

const step = v.pipe(
  v.object({
    title: bilingual,
    text: bilingual,
    view: v.string(),
    figures: v.record(text, figure),
  }),
  v.check(
    ({ text: words, figures }) =>
      [words.fr, words.en].every((each) => listPlaceholders(each).every((name) => name in figures)),
    'a figure for every name in braces',
  ),
);

const stories = v.array(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
    title: bilingual,
    summary: bilingual,
    steps: v.pipe(v.array(step), v.minLength(2), v.maxLength(9)),
  }),
);

export function parseStories(json: unknown): Parsed<Story[]> {
  // Optional keys are absent or defined, which valibot's types do not tell apart.
  return parseWithSchema(storiesFile, stories as v.GenericSchema<unknown, Story[]>, json);
}
