import { useRef, useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { findZone } from '../domain/territory/findZone.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { ReadingChooser } from '../features/comparison/map-readings/ReadingChooser.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { comparison } from '../i18n/sections/comparison.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { togglePin } from '../state/usePins.ts';
import { toggleDraftCommunes } from '../state/zoneDraft.ts';
import './comparisonMap.css';
import { DrawOutline } from './DrawOutline.tsx';
import { FigureChoosers } from './FigureChoosers.tsx';
import { MapStage } from './MapStage.tsx';
import { useInitialCamera } from './useCamera.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useMapReading } from './useMapReading.tsx';
import { useOverlayPointer } from './useOverlayPointer.ts';
import { usePinMarks } from './usePinMarks.ts';
import { useShownIndicator } from './useShownIndicator.ts';
import { useStageSize } from './useStageSize.ts';

/** The map of Comparer: a reading of the indicator in view, the pinned zones outlined and numbered. */
export function ComparisonMap() {
  const text = useText(comparison).map;
  const shown = useShownIndicator();
  const { picture, legend } = useMapReading(shown);
  const firstView = useAtlas((state) => state.firstView);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className="comparison-map">
      <div className="stage" ref={stage}>
        {firstView && size && <PinMap picture={picture} firstView={firstView} size={size} />}
      </div>
      <section className="comparison-map-settings" aria-label={text.settings}>
        <ReadingChooser indicator={shown.indicator} />
        <FigureChoosers shown={shown} legend={legend} />
      </section>
    </div>
  );
}

interface PinMapProps {
  picture: StagePicture;
  firstView: FirstView;
  size: PictureSize;
}

/** A press on a zone pins it; while one's own zone is being made, its communes join it. */
function PinMap({ picture, firstView, size }: PinMapProps) {
  const text = useText(comparison).map;
  const { mesh, zones } = picture;
  const camera = useInitialCamera(firstView.departments, size);
  const [map, setMap] = useState<MovableMap | null>(null);
  const pointer = useOverlayPointer(map);
  const pins = usePinMarks();
  const isMaking = useAtlas((state) => state.draft !== null);
  const isDrawing = useAtlas((state) => state.draft?.isDrawing ?? false);

  function press(code: ZoneCode): void {
    if (!isMaking) {
      togglePin({ mesh, code });
      return;
    }
    const { codes } = firstView.territory.communes;
    const members = zones?.members[findZone(zones, code)] ?? [];
    toggleDraftCommunes(Array.from(members).flatMap((row) => codes[row] ?? []));
  }

  return (
    <MapStage
      picture={picture}
      firstView={firstView}
      size={size}
      camera={camera}
      map={map}
      onMap={setMap}
      help={isMaking ? text.draftHelp : text.help}
      selected={null}
      pins={pins}
      pointer={pointer}
      onSelect={press}
      onPin={(pointed) => pointed !== null && press(pointed)}
      onEscape={() => {}}
    >
      {isDrawing && map && <DrawOutline map={map} communes={firstView.territory.communes} />}
    </MapStage>
  );
}
