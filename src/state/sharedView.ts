import { type Axis, axes } from '../domain/experiments/experiment.ts';
import type { Mesh, ZoneCode } from '../domain/territory/zone.ts';

/** The screens that have an address, in the order of the navigation. */
export const screens = ['explore', 'experiments', 'method'] as const;
export type Screen = (typeof screens)[number];

export type ViewLanguage = 'fr' | 'en';

/** Everything an address restores. Serialisable; nothing in it can be derived from anything else. */
export interface SharedView {
  screen: Screen;
  indicatorId: string;
  /** `null`: the latest year of the indicator. */
  year: number | null;
  mesh: Mesh;
  /** The territory whose sheet is open. */
  zone: ZoneCode | null;
  /** Axes whose experiments are drawn. */
  axes: readonly Axis[];
  /** The experiment whose record is open. */
  record: string | null;
  language: ViewLanguage;
}

export const defaultView: SharedView = {
  screen: 'explore',
  indicatorId: 'apl-gp',
  year: null,
  mesh: 'commune',
  zone: null,
  axes,
  record: null,
  language: 'fr',
};
