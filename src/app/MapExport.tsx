import { careSymbolUrl } from '../cartography/careSymbol.ts';
import type { PictureSize } from '../cartography/mapProjection.ts';
import { siteSymbolUrl } from '../cartography/siteSymbol.ts';
import type { Outline } from '../datasets/parseOutlines.ts';
import { composeMap, type MapBodyInput } from '../exports/composeMap.ts';
import type { LegendEntry } from '../exports/composePicture.ts';
import { createFileName, meshFileWord } from '../exports/createFileName.ts';
import { createNotesNow, createPictureNotes } from '../exports/createNotesNow.ts';
import { createZonesGeoJson } from '../exports/createZonesGeoJson.ts';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import {
  type ExportOffer,
  type FramedPicture,
  offerGeoJson,
  offerPicture,
  offerTable,
} from '../exports/exportOffers.ts';
import type { ExportWords } from '../exports/figureColumn.ts';
import { PrintedPicture } from '../exports/PrintedPicture.tsx';
import { useExportWords } from '../exports/useExportWords.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { experiments } from '../i18n/sections/experiments.ts';
import { explore } from '../i18n/sections/explore.ts';
import { mapOverlays } from '../i18n/sections/mapOverlays.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import type { PinMark } from '../map/pinMark.ts';
import type { StillOverlayContent } from '../map/StillOverlay.tsx';
import { atlasStore } from '../state/atlasStore.ts';
import { createIndicatorExport, type MapExportContent } from './createIndicatorExport.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useShownIndicator } from './useShownIndicator.ts';

interface MapExportProps {
  map: MovableMap;
  picture: StagePicture;
  /** Of the picture's mesh. */
  outlines: readonly Outline[];
  lines: Pick<MapBodyInput, 'borders' | 'backdrop' | 'rivers' | 'towns'>;
  overlay: StillOverlayContent;
  pins: readonly PinMark[];
  selected: string | null;
  size: PictureSize;
}

/** The map as it stands on the screen, as a picture; its zones and values as GeoJSON. */
export function MapExport(props: MapExportProps) {
  const { picture, overlay, pins, outlines } = props;
  const words = useExportWords();
  const symbols = useSymbolEntries(overlay, pins);
  const { exported } = useText(explore).map;
  const shown = useShownIndicator();
  const describe = () => picture.exported?.(words) ?? createIndicatorExport(words, shown);
  const create = () => createPicture(words, describe(), symbols(), props);
  const { table } = describe();
  const offers = [
    ...offerPicture(async () => create()),
    ...(table ? offerTable(table.create, words.text.sheets) : []),
    ...offerZones(words, describe(), picture, outlines),
  ];
  return (
    <>
      <div className="stage-export">
        <ExportMenu of={table?.of ?? exported} offers={offers} />
      </div>
      <PrintedPicture create={create} />
    </>
  );
}

function createPicture(
  words: ExportWords,
  content: MapExportContent,
  symbols: readonly LegendEntry[],
  { map, picture, outlines, lines, overlay, pins, selected, size }: MapExportProps,
): FramedPicture {
  const { mesh, paint } = picture;
  const { text, names } = words;
  const { title, subtitle, legend, figures, remarks = [], shownAs, fileNameParts } = content;
  const body = composeMap({
    ...lines,
    title,
    zones: outlines,
    fills: new Map(paint?.codes.map((code, row) => [code, paint.fills[row] ?? null])),
    projection(longitude, latitude) {
      const { x, y } = map.project([longitude, latitude]);
      return [x, y];
    },
    size,
    selected,
    pins,
    marks: overlay.marks,
    trips: overlay.trips,
    catchments: overlay.catchments ?? [],
  });
  const by = text.picture.by(names.meshes[mesh].one);
  return {
    fileName: createFileName(...fileNameParts, meshFileWord(mesh)),
    body,
    frame: {
      title,
      subtitle: `${subtitle}\u00a0· ${by}`,
      legend: [...legend, ...symbols],
      notes: createPictureNotes(words, figures, remarks, shownAs),
    },
  };
}

function offerZones(
  words: ExportWords,
  { values: figure, figures, fileNameParts }: MapExportContent,
  { zones, mesh }: StagePicture,
  outlines: readonly Outline[],
): ExportOffer[] {
  if (!zones || !figure) return [];
  const create = async () => {
    const notes = createNotesNow(words, figures);
    return createZonesGeoJson(words, { zones, outlines, figure, notes });
  };
  return [offerGeoJson(createFileName(...fileNameParts, meshFileWord(mesh)), create)];
}

/** What the symbols and numbers over the map stand for. */
function useSymbolEntries(
  { marks }: StillOverlayContent,
  pins: readonly PinMark[],
): () => LegendEntry[] {
  const words = useText(experiments);
  const { layers } = useText(mapOverlays).care;
  return () => {
    const { axes, care } = atlasStore.getState().view;
    const ofPins = pins.flatMap(({ number, label }) =>
      number === '' ? [] : [{ label, mark: { number } }],
    );
    const drawn = marks.map(({ object }) => object);
    const ofAxes = axes
      .filter((axis) => drawn.some((one) => one.kind === 'site' && one.site.axis === axis))
      .map((axis) => ({
        label: words.axes[axis],
        mark: { image: siteSymbolUrl(axis, 'patients') },
      }));
    const ofCare = care
      .filter((layer) => drawn.some((one) => one.kind === 'care' && one.mark.layer === layer))
      .map((layer) => ({ label: layers[layer].name, mark: { image: careSymbolUrl(layer) } }));
    return [...ofPins, ...ofAxes, ...ofCare];
  };
}
