import type { Mesh, ZoneCode } from '../territory/zone.ts';
import type { ScenarioFigure } from './scenarioFigure.ts';

/** The same words in both languages of the atlas; figures stand in braces: `{share}`. */
export interface StoryText {
  fr: string;
  en: string;
}

/** Where a figure of a story comes from; none is typed in its text. */
export type StoryFigure =
  /** The value of a zone, or of the three departments together (`zone` absent). */
  | { from: 'indicator'; indicatorId: string; mesh?: Mesh; zone?: ZoneCode; year?: number }
  /** The latest year of an indicator. */
  | { from: 'year'; indicatorId: string }
  /** The lowest or highest ranked zone of a mesh: its name, or its value. */
  | {
      from: 'extreme';
      indicatorId: string;
      mesh: Mesh;
      end: 'lowest' | 'highest';
      show: 'name' | 'value';
    }
  /** Communes always under, never under, or between, of the six official measures. */
  | { from: 'fragility'; verdict: 'always' | 'never' | 'between' }
  /** The threshold of the official APL. */
  | { from: 'threshold' }
  /** Counted in the register. */
  | { from: 'register'; count: RegisterCount }
  /** As the programme announces it: words of its own, because "plus de 100" is no number. */
  | { from: 'programme'; label: string }
  /** Of the scenario in hand in the view of the step. */
  | { from: 'scenario'; show: ScenarioFigure };

export const registerCounts = [
  'experiments',
  'access',
  'chronic',
  'home',
  'prevention',
  'locatedSites',
  'patientSites',
  'mobileSites',
] as const;
export type RegisterCount = (typeof registerCounts)[number];

export interface StoryStep {
  title: StoryText;
  text: StoryText;
  /** What is shown meanwhile, as the query of an address; a scenario follows `#`. */
  view: string;
  figures: Readonly<Record<string, StoryFigure>>;
}

/** A guided story: a few steps, each a view with a sentence. */
export interface Story {
  id: string;
  title: StoryText;
  summary: StoryText;
  steps: readonly StoryStep[];
}

const placeholder = /\{([a-zA-Z0-9]+)\}/g;

/** Names in braces, in the order they come. */
export function listPlaceholders(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name ?? '');
}

/** The text with its figures; `null` while one of them is awaited. */
export function fillText(text: string, figureOf: (name: string) => string | null): string | null {
  const awaited = listPlaceholders(text).some((name) => figureOf(name) === null);
  return awaited ? null : text.replace(placeholder, (_, name: string) => figureOf(name) ?? '');
}
