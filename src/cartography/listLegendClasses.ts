import { type Column, valueStatus } from '../domain/territory/column.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { Formats } from '../i18n/formats.ts';
import type { explore } from '../i18n/sections/explore.ts';
import { type Classification, countClasses } from './classification.ts';
import { hatchKinds, hatchStyles } from './hatching.ts';

interface LegendClasses {
  labels: readonly string[];
  colours: readonly string[];
  classOf: Classification['classOf'];
  column: Column;
  zones: ZoneSet;
}

/** Few people are not none: "< 1 %". */
const printShare = (formats: Formats, share: number): string =>
  share > 0 && share < 0.5 ? `<\u00a0${formats.percent(1)}` : formats.percent(share);

/**
 * The rows of a legend: each class with its share of the people who have a figure (%), its zones and its
 * people; then the zones that are hatched, by reason.
 */
export function listLegendClasses(
  said: { text: (typeof explore)['fr']['legend']; formats: Formats },
  { labels, colours, classOf, column, zones }: LegendClasses,
) {
  const { text, formats } = said;
  const { classes, missing } = countClasses(
    { classCount: labels.length, classOf },
    column.values,
    zones.population,
  );
  const total = classes.reduce((sum, { population }) => sum + population, 0);
  const notApplicable = column.status.filter((one) => one === valueStatus.notApplicable).length;
  const hatched = { missing: missing.zones - notApplicable, notApplicable };
  return {
    isEmpty: classes.every((count) => count.zones === 0),
    items: classes.map((count, at) => ({
      label: labels[at] ?? '',
      colour: colours[at] ?? '',
      count: printShare(formats, (100 * count.population) / total),
      detail: text.countOfClass(formats.integer(count.zones), formats.integer(count.population)),
    })),
    missing: hatchKinds
      .filter((kind) => hatched[kind] > 0)
      .map((kind) => ({
        ...hatchStyles[kind],
        label: text[kind],
        count: formats.integer(hatched[kind]),
      })),
  };
}
