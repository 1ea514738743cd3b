import type { OverlayObject } from './OverlayObject.ts';
import type { SiteMark } from './SiteMark.ts';

export type SpreadSite = Extract<OverlayObject, { kind: 'site' }>;

const stepPixels = 26;

/** More than these are gathered by symbol, then stand in rows. */
const mostInRow = 6;

/**
 * Sites of one commune share its centre: they stand side by side, centred on it, in their order. Where there are
 * many, one symbol stands for all those like it, and says how many they are.
 */
export function spreadCoincidentSites(sites: readonly SiteMark[]): SpreadSite[] {
  const groups = new Map<string, SiteMark[]>();
  for (const site of sites) {
    const key = site.position.join(',');
    const group = groups.get(key);
    if (group) group.push(site);
    else groups.set(key, [site]);
  }
  return [...groups.values()].flatMap((group) => {
    const shown = group.length > mostInRow ? gatherAlike(group) : group;
    const rows = Math.ceil(shown.length / mostInRow);
    return shown.map((site, index): SpreadSite => {
      const row = Math.floor(index / mostInRow);
      const inRow = Math.min(mostInRow, shown.length - row * mostInRow);
      const across = ((index % mostInRow) - (inRow - 1) / 2) * stepPixels;
      return { kind: 'site', site, offset: [across, (row - (rows - 1) / 2) * stepPixels] };
    });
  });
}

function gatherAlike(group: readonly SiteMark[]): SiteMark[] {
  const bySymbol = new Map<string, SiteMark>();
  for (const site of group) {
    const key = `${site.axis} ${site.role} ${site.isImported}`;
    const first = bySymbol.get(key);
    bySymbol.set(key, first ? { ...first, othersAlike: first.othersAlike + 1 } : site);
  }
  return [...bySymbol.values()];
}
