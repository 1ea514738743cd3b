import * as v from 'valibot';
import { axes, experimentKinds } from '../domain/experiments/experiment.ts';
import { conditionBases, type Programme } from '../domain/experiments/programme.ts';
import {
  date,
  documentSource,
  nullableText,
  parseWithSchema,
  sourcedText,
  text,
  zone,
} from './parseWithSchema.ts';
import type { Parsed } from './problem.ts';

export const programmeFile = 'programme.json';

const namedTexts = v.array(v.object({ id: text, text }));

const programme = v.object({
  name: text,
  label: text,
  lead: text,
  coLeads: v.array(text),
  departments: v.array(zone),
  axes: v.array(
    v.object({
      id: v.picklist(axes),
      name: text,
      experimentIds: v.array(text),
      source: documentSource,
    }),
  ),
  axesNote: text,
  figures: v.array(
    v.object({
      label: text,
      value: v.union([v.number(), text]),
      unit: nullableText,
      date: v.nullable(date),
      source: documentSource,
      note: nullableText,
    }),
  ),
  milestones: v.array(v.object({ date, ...sourcedText.entries })),
  goal: sourcedText,
  report: v.object({
    title: text,
    publisher: text,
    recommendationsCount: v.number(),
    recommendationsTextAvailable: v.boolean(),
    why: text,
    sources: v.array(documentSource),
  }),
  conditions: v.array(
    v.object({
      id: text,
      ...sourcedText.entries,
      basis: v.picklist(conditionBases),
      appliesTo: v.array(v.picklist([...experimentKinds, 'any'])),
    }),
  ),
  transition: v.object({
    name: text,
    aim: text,
    bridges: namedTexts,
    levers: namedTexts,
    unknown: text,
    source: documentSource,
  }),
  localVersions: v.array(
    v.object({ name: text, department: zone, text, sources: v.array(documentSource) }),
  ),
  governance: sourcedText,
  partners: v.array(v.object({ name: text, role: text, source: documentSource })),
  partnersNote: text,
});

export function parseProgramme(json: unknown): Parsed<Programme> {
  return parseWithSchema(programmeFile, programme, json);
}
