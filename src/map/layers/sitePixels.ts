import type { SiteMark } from './SiteMark.ts';

/** Side of the ring around a site of the reader's own file. */
export const ringPixels = (site: SiteMark, selectedRecord: string | null): number =>
  sitePixels(site, selectedRecord) * 1.2 + 3;

/** Side of a site's symbol on screen: larger where people go, and where its record is open. */
export function sitePixels(site: SiteMark, selectedRecord: string | null): number {
  const base = site.role === 'patients' || site.role === 'mobile' ? 30 : 24;
  return site.recordId === selectedRecord ? base + 10 : base;
}
