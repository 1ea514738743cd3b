/** All symbols of a kind in one image. */
export interface SymbolAtlas {
  image: ImageBitmap;
  /** Where each symbol is in the image, by its key. */
  places: Record<string, { x: number; y: number; width: number; height: number }>;
}
