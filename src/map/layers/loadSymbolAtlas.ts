import {
  type SiteSymbolAxis,
  type SiteSymbolRole,
  siteSymbolAxes,
  siteSymbolRoles,
  siteSymbolSize,
  siteSymbolUrl,
} from '../../cartography/siteSymbol.ts';

export interface SymbolAtlas {
  image: ImageBitmap;
  /** Where each symbol is in the image, by `symbolKey`. */
  places: Record<string, { x: number; y: number; width: number; height: number }>;
}

export const symbolKey = (axis: SiteSymbolAxis, role: SiteSymbolRole) => `${axis}-${role}`;

/** Twice the size on screen, for dense displays. */
const cellPixels = siteSymbolSize * 2;

let atlas: Promise<SymbolAtlas> | null = null;

/**
 * All symbols in one image, drawn once. deck.gl would fetch each address by itself, which a strict
 * content security policy refuses for `data:`; an `<img>` may show it.
 */
export function loadSymbolAtlas(): Promise<SymbolAtlas> {
  atlas ??= drawSymbolAtlas();
  return atlas;
}

async function drawSymbolAtlas(): Promise<SymbolAtlas> {
  const canvas = document.createElement('canvas');
  canvas.width = cellPixels * siteSymbolRoles.length;
  canvas.height = cellPixels * siteSymbolAxes.length;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('A 2D canvas is needed to draw the symbols; none could be had');
  const places: SymbolAtlas['places'] = {};
  for (const [line, axis] of siteSymbolAxes.entries()) {
    for (const [column, role] of siteSymbolRoles.entries()) {
      const [x, y] = [column * cellPixels, line * cellPixels];
      context.drawImage(await loadImage(siteSymbolUrl(axis, role)), x, y, cellPixels, cellPixels);
      places[symbolKey(axis, role)] = { x, y, width: cellPixels, height: cellPixels };
    }
  }
  return { image: await createImageBitmap(canvas), places };
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
