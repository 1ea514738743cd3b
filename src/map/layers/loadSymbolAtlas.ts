import { careSymbolUrl } from '../../cartography/careSymbol.ts';
import {
  importedRingUrl,
  type SiteSymbolRole,
  siteSymbolRoles,
  siteSymbolUrl,
} from '../../cartography/siteSymbol.ts';
import { type Axis, axes } from '../../domain/experiments/experiment.ts';
import { careLayers } from '../../domain/supply/careLayer.ts';
import type { SymbolAtlas } from './SymbolAtlas.ts';

export const siteSymbolKey = (axis: Axis, role: SiteSymbolRole) => `${axis}-${role}`;

export const importedRingKey = 'imported';

/** Twice the size of a symbol's square, for dense displays. */
const cellPixels = 96;

const loaded = new Map<'sites' | 'care', Promise<SymbolAtlas>>();

/**
 * All symbols of sites, or of kinds of care, in one image, drawn once. deck.gl would fetch each address
 * by itself, which a strict content security policy refuses for `data:`; an `<img>` may show it.
 */
export function loadSymbolAtlas(kind: 'sites' | 'care'): Promise<SymbolAtlas> {
  const known = loaded.get(kind) ?? drawSymbolAtlas(kind === 'sites' ? siteUrls() : careUrls());
  loaded.set(kind, known);
  return known;
}

const siteUrls = () => [
  ...axes.flatMap((axis) =>
    siteSymbolRoles.map((role) => [siteSymbolKey(axis, role), siteSymbolUrl(axis, role)] as const),
  ),
  [importedRingKey, importedRingUrl] as const,
];

const careUrls = () => careLayers.map((layer) => [layer, careSymbolUrl(layer)] as const);

async function drawSymbolAtlas(
  urls: readonly (readonly [key: string, url: string])[],
): Promise<SymbolAtlas> {
  const columns = Math.ceil(Math.sqrt(urls.length));
  const canvas = document.createElement('canvas');
  canvas.width = cellPixels * columns;
  canvas.height = cellPixels * Math.ceil(urls.length / columns);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('A 2D canvas is needed to draw the symbols; none could be had');
  const images = await Promise.all(urls.map(([, url]) => loadImage(url)));
  const places: SymbolAtlas['places'] = {};
  for (const [at, [key]] of urls.entries()) {
    const image = images[at];
    const [x, y] = [(at % columns) * cellPixels, Math.floor(at / columns) * cellPixels];
    if (image) context.drawImage(image, x, y, cellPixels, cellPixels);
    places[key] = { x, y, width: cellPixels, height: cellPixels };
  }
  return { image: await createImageBitmap(canvas), places };
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
