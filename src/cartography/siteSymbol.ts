import { type Axis, type SiteRole, siteRoles } from '../domain/experiments/experiment.ts';

/**
 * What a symbol says of a site: what happens there, or that it is a neighbouring scheme's, whatever
 * happens there. An area is no place, and has none.
 */
export type SiteSymbolRole = Exclude<SiteRole, 'area' | 'unknown'> | 'related';

export const siteSymbolRoles: readonly SiteSymbolRole[] = [
  ...siteRoles.filter((role) => role !== 'area' && role !== 'unknown'),
  'related',
];

/** Colours of the axes: told apart by colour-blind readers (after Okabe and Ito), dark enough on every class. */
export const axisColour: Record<Axis, string> = {
  access: '#b3205c',
  chronic: '#5b3a9e',
  home: '#7a5200',
  prevention: '#1f6f54',
};

/** The axis also has a letter, so that colour is never the only sign. */
export const axisLetter: Record<Axis, string> = {
  access: 'A',
  chronic: 'C',
  home: 'D',
  prevention: 'P',
};

/** Neighbouring schemes have no colour of the programme's: a double grey ring. */
const relatedColour = '#56606e';

/** Side of a symbol's square, in CSS pixels. */
const siteSymbolSize = 48;

/**
 * The symbol of a site as an SVG: a filled disc only where people go (`patients`, and `mobile` with a
 * dashed ring for its sector), a smaller hollow shape for the places where nobody is received.
 */
function createSiteSymbol(axis: Axis, role: SiteSymbolRole): string {
  const colour = axisColour[axis];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${siteSymbolSize}" height="${siteSymbolSize}" viewBox="-24 -24 48 48">${shape(role, colour)}${letter(axis, role)}</svg>`;
}

export const siteSymbolUrl = (axis: Axis, role: SiteSymbolRole): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(createSiteSymbol(axis, role))}`;

/** Behind the symbol of a site of the reader's own file: an amber ring, larger than any of them. */
const importedRing = `<svg xmlns="http://www.w3.org/2000/svg" width="${siteSymbolSize}" height="${siteSymbolSize}" viewBox="-24 -24 48 48"><circle r="20" fill="#fff" fill-opacity="0.75" stroke="#fff" stroke-width="8"/><circle r="20" fill="none" stroke="#c77700" stroke-width="4"/></svg>`;

export const importedRingUrl = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(importedRing)}`;

const isVisited = (role: SiteSymbolRole) => role === 'patients' || role === 'mobile';

function shape(role: SiteSymbolRole, colour: string): string {
  switch (role) {
    case 'patients':
      return `<circle r="18" fill="${colour}" stroke="#fff" stroke-width="4"/>`;
    case 'mobile':
      return `<circle r="20" fill="none" stroke="#fff" stroke-width="6"/><circle r="20" fill="none" stroke="${colour}" stroke-width="3" stroke-dasharray="6 4"/><circle r="14" fill="${colour}" stroke="#fff" stroke-width="2"/>`;
    case 'clinician':
      return `<rect x="-13" y="-13" width="26" height="26" rx="3" fill="#fff" stroke="${colour}" stroke-width="4"/>`;
    case 'event':
      return `<path d="M0-17 17 0 0 17-17 0z" fill="#fff" stroke="${colour}" stroke-width="4"/>`;
    case 'training':
      return `<path d="M0-17 17 13H-17z" fill="#fff" stroke="${colour}" stroke-width="4" stroke-linejoin="round"/>`;
    case 'partner':
      return `<circle r="14" fill="#fff" stroke="${colour}" stroke-width="4"/>`;
    case 'related':
      return `<circle r="16" fill="#fff" fill-opacity="0.85" stroke="#fff" stroke-width="6"/><circle r="16" fill="none" stroke="${relatedColour}" stroke-width="2"/><circle r="12" fill="none" stroke="${relatedColour}" stroke-width="1.5"/>`;
    case 'planned':
      return `<circle r="14" fill="#fff" stroke="${colour}" stroke-width="3" stroke-dasharray="4 4"/>`;
  }
}

function letter(axis: Axis, role: SiteSymbolRole): string {
  const y = role === 'training' ? 9 : 6;
  const fontSize = isVisited(role) ? 18 : 15;
  return `<text y="${y}" text-anchor="middle" font-family="Noto Sans, sans-serif" font-weight="700" font-size="${fontSize}" fill="${letterColour(axis, role)}">${axisLetter[axis]}</text>`;
}

function letterColour(axis: Axis, role: SiteSymbolRole): string {
  if (role === 'related') return relatedColour;
  return isVisited(role) ? '#fff' : axisColour[axis];
}
