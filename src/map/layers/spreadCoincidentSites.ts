import type { OverlayObject } from './OverlayObject.ts';
import type { SiteMark } from './SiteMark.ts';

export type SpreadSite = Extract<OverlayObject, { kind: 'site' }>;

const stepPixels = 26;

/** Sites of one commune share its centre: they stand side by side, centred on it, in their order. */
export function spreadCoincidentSites(sites: readonly SiteMark[]): SpreadSite[] {
  const groups = new Map<string, SiteMark[]>();
  for (const site of sites) {
    const key = site.position.join(',');
    groups.set(key, [...(groups.get(key) ?? []), site]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((site, index): SpreadSite => {
      const shift = (index - (group.length - 1) / 2) * stepPixels;
      return { kind: 'site', site, offset: [shift, 0] };
    }),
  );
}
