import type { Feature } from 'geojson';
import { type HatchKind, serializeHatchPattern } from './hatching.ts';
import { mapPalette } from './mapPalette.ts';
import type { PictureSize, Projection } from './mapProjection.ts';
import { serializePath } from './serializePath.ts';

/** A colour; `null` where there is no data; `notApplicable` where the figure has no meaning. */
export type ZoneFill = string | null | 'notApplicable';

export interface StillPoint {
  longitude: number;
  latitude: number;
  radius: number;
  fill: string;
  stroke?: string;
  /** What it is, for the `<title>` that a pointer shows. */
  label?: string;
}

export interface StillLabel {
  longitude: number;
  latitude: number;
  text: string;
  /** In pixels; 11 when absent. */
  fontSize?: number;
  anchor?: 'start' | 'middle' | 'end';
}

export interface StillMapInput {
  /** Zones with their code in `properties.code`. */
  zones: readonly Feature[];
  fills: (code: string) => ZoneFill;
  /** Of the lines between zones; white when absent. */
  zoneStroke?: string;
  projection: Projection;
  size: PictureSize;
  title: string;
  description?: string;
  /** Neighbouring departments, under the zones. */
  backdrop?: readonly Feature[];
  /** Lines over the zones: departments. */
  borders?: readonly Feature[];
  rivers?: readonly Feature[];
  points?: readonly StillPoint[];
  labels?: readonly StillLabel[];
  selected?: string | null;
  /** Text of the `<title>` of a zone. */
  zoneTitle?: (code: string) => string;
  /** Tells apart the ids of several still maps of one page. */
  idPrefix?: string;
}

/**
 * The map as one SVG text, without inline style (strict content security policy), the same in a
 * browser and in Node. Rings are projected point by point rather than through `d3.geoPath`: at this
 * scale there is nothing to clip or resample, and no winding to get wrong.
 */
export function createStillMap(input: StillMapInput): string {
  const { size, idPrefix = 'still' } = input;
  const titleId = `${idPrefix}-title`;
  const descriptionId = `${idPrefix}-desc`;
  const { description } = input;
  const named = description ? `${titleId} ${descriptionId}` : titleId;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${named}"`,
    ` viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">`,
    `<title id="${titleId}">${escapeText(input.title)}</title>`,
    description ? `<desc id="${descriptionId}">${escapeText(description)}</desc>` : '',
    '<g>',
    '<defs>',
    serializeHatchPattern(hatchId(idPrefix, 'missing'), 'missing'),
    serializeHatchPattern(hatchId(idPrefix, 'notApplicable'), 'notApplicable'),
    '</defs>',
    serializeLines(
      input,
      input.backdrop,
      'backdrop',
      mapPalette.neighbour,
      mapPalette.neighbourBorder,
      0.5,
    ),
    serializeZones(input, idPrefix),
    serializeLines(input, input.rivers, 'rivers', 'none', mapPalette.river, 1),
    serializeLines(input, input.borders, 'borders', 'none', mapPalette.departmentBorder, 1.2),
    serializeSelected(input),
    '</g>',
    serializePoints(input),
    serializeLabels(input),
    '</svg>',
  ].join('');
}

/** The code a zone is known by. */
export function codeOfFeature(feature: Feature): string {
  return String(feature.properties?.code ?? feature.id ?? '');
}

const hatchId = (prefix: string, kind: HatchKind): string => `${prefix}-hatch-${kind}`;

function serializeZones(input: StillMapInput, idPrefix: string): string {
  const { zones, fills, projection, zoneTitle } = input;
  const parts = [
    `<g class="zones" stroke="${input.zoneStroke ?? mapPalette.zoneBorder}" stroke-width="0.4" stroke-linejoin="round">`,
  ];
  for (const zone of zones) {
    const code = codeOfFeature(zone);
    const fill = stillMapFill(fills(code), idPrefix);
    const title = zoneTitle ? `><title>${escapeText(zoneTitle(code))}</title></path>` : '/>';
    const path = serializePath(zone.geometry, projection);
    parts.push(
      `<path class="zone" data-code="${escapeText(code)}" fill="${fill}" d="${path}"${title}`,
    );
  }
  parts.push('</g>');
  return parts.join('');
}

/** The `fill` attribute of a zone, in a still map whose ids start with `idPrefix`. */
export function stillMapFill(fill: ZoneFill, idPrefix = 'still'): string {
  if (fill === null) return `url(#${hatchId(idPrefix, 'missing')})`;
  if (fill === 'notApplicable') return `url(#${hatchId(idPrefix, 'notApplicable')})`;
  return escapeText(fill);
}

function serializeLines(
  input: StillMapInput,
  features: readonly Feature[] | undefined,
  className: string,
  fill: string,
  stroke: string,
  width: number,
): string {
  if (!features || features.length === 0) return '';
  const paths = features
    .map((feature) => serializePath(feature.geometry, input.projection))
    .join('');
  return (
    `<path class="${className}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"` +
    ` stroke-linejoin="round" pointer-events="none" d="${paths}"/>`
  );
}

function serializeSelected({ zones, selected, projection }: StillMapInput): string {
  const zone = selected ? zones.find((feature) => codeOfFeature(feature) === selected) : undefined;
  if (!zone) return '';
  return (
    `<path class="selected" fill="none" stroke="${mapPalette.ink}" stroke-width="2.2"` +
    ` stroke-linejoin="round" pointer-events="none" d="${serializePath(zone.geometry, projection)}"/>`
  );
}

function serializePoints({ points = [], projection }: StillMapInput): string {
  return points
    .map((point) => {
      const [x, y] = projection(point.longitude, point.latitude);
      const title = point.label ? `><title>${escapeText(point.label)}</title></circle>` : '/>';
      return (
        `<circle class="point" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${point.radius}"` +
        ` fill="${escapeText(point.fill)}" stroke="${escapeText(point.stroke ?? '#ffffff')}"${title}`
      );
    })
    .join('');
}

function serializeLabels({ labels = [], projection }: StillMapInput): string {
  if (labels.length === 0) return '';
  const texts = labels.map((label) => {
    const [x, y] = projection(label.longitude, label.latitude);
    return (
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${label.fontSize ?? 11}"` +
      ` text-anchor="${label.anchor ?? 'middle'}">${escapeText(label.text)}</text>`
    );
  });
  // The halo is painted first, so that names are read over any colour.
  return (
    `<g class="labels" font-family="'Atlas Sans', 'Noto Sans', sans-serif" fill="${mapPalette.label}" stroke="${mapPalette.labelHalo}"` +
    ` stroke-width="2.5" stroke-linejoin="round" paint-order="stroke" pointer-events="none">${texts.join('')}</g>`
  );
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
