import type { Layer } from '@deck.gl/core';
import { IconLayer, TextLayer } from '@deck.gl/layers';
import { careSymbolPixels } from '../../cartography/careSymbol.ts';
import { firstLabelLayerId } from '../basemapStyle.ts';
import type { OverlayObject } from './OverlayObject.ts';
import type { SymbolAtlas } from './SymbolAtlas.ts';

export type CareObject = Extract<OverlayObject, { kind: 'care' }>;

interface CareLayersInput {
  marks: readonly CareObject[];
  symbols: SymbolAtlas;
  /** The number a symbol stands for, in words of the reader's language; empty where it is one. */
  numberOf(mark: CareObject): string;
}

/** One symbol per commune, place or cluster, as large as what it stands for, its number beneath. */
export function createCareLayers({ marks, symbols, numberOf }: CareLayersInput): Layer[] {
  // Read by MapLibre when interleaved: care stays under the names of towns.
  const underLabels = { beforeId: firstLabelLayerId };
  // Small symbols last, so that a large one hides none.
  const sorted = [...marks].sort((a, b) => pixelsOf(b) - pixelsOf(a));
  const position = ({ mark }: CareObject): [number, number] => [mark.longitude, mark.latitude];
  return [
    new IconLayer<CareObject>({
      id: 'care-symbols',
      data: sorted,
      pickable: true,
      sizeUnits: 'pixels',
      getPosition: position,
      getPixelOffset: ({ offset }) => offset,
      getSize: pixelsOf,
      // Typed as an address or a texture; like every image property of deck.gl, it takes a bitmap as well.
      iconAtlas: symbols.image as unknown as string,
      iconMapping: symbols.places,
      getIcon: ({ mark }) => mark.layer,
      ...underLabels,
    }),
    new TextLayer<CareObject>({
      id: 'care-numbers',
      data: sorted.filter((mark) => numberOf(mark) !== ''),
      characterSet: '0123456789\u202f,',
      fontFamily: 'Atlas Sans, Noto Sans, sans-serif',
      fontWeight: 600,
      getText: numberOf,
      getPosition: position,
      getPixelOffset: (mark) => [mark.offset[0], mark.offset[1] + pixelsOf(mark) / 2 + 5],
      getSize: 11,
      getColor: [20, 24, 31],
      background: true,
      getBackgroundColor: [255, 255, 255, 235],
      backgroundPadding: [4, 1],
      // deck.gl's types lack the rounding of the background.
      ...{ backgroundBorderRadius: 6 },
      ...underLabels,
    }),
  ];
}

const pixelsOf = ({ mark }: CareObject) => careSymbolPixels(mark.layer, mark);
