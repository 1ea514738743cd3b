import { findZone } from '../domain/territory/findZone.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { ReadingChooser } from '../features/comparison/map-readings/ReadingChooser.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { comparison } from '../i18n/sections/comparison.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { togglePin } from '../state/usePins.ts';
import { toggleDraftCommunes } from '../state/zoneDraft.ts';
import { DrawOutline } from './DrawOutline.tsx';
import { FigureChoosers } from './FigureChoosers.tsx';
import { MapBeside, type StageProps } from './MapBeside.tsx';
import { MapStage } from './MapStage.tsx';
import type { StagePicture } from './useIndicatorPicture.ts';
import { useMapReading } from './useMapReading.tsx';
import { usePinMarks } from './usePinMarks.ts';
import { useShownIndicator } from './useShownIndicator.ts';
import { useStage } from './useStage.ts';

/** The map of Comparer: a reading of the indicator in view, the pinned zones outlined and numbered. */
export function ComparisonMap() {
  const text = useText(comparison).map;
  const shown = useShownIndicator();
  const { picture, legend } = useMapReading(shown);
  return (
    <MapBeside
      label={text.settings}
      settings={
        <>
          <ReadingChooser indicator={shown.indicator} />
          <FigureChoosers shown={shown} legend={legend} />
        </>
      }
    >
      {(place) => <PinMap picture={picture} {...place} />}
    </MapBeside>
  );
}

interface PinMapProps extends StageProps {
  picture: StagePicture;
}

/** A press on a zone pins it; while one's own zone is being made, its communes join it. */
function PinMap({ picture, ...place }: PinMapProps) {
  const text = useText(comparison).map;
  const { mesh, zones } = picture;
  const stage = useStage(place);
  const { map, firstView } = stage;
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
      {...stage}
      help={isMaking ? text.draftHelp : text.help}
      selected={null}
      pins={pins}
      onSelect={press}
      onPin={(pointed) => pointed !== null && press(pointed)}
    >
      {isDrawing && map && <DrawOutline map={map} communes={firstView.territory.communes} />}
    </MapStage>
  );
}
