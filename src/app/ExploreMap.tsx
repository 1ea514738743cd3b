import { useState } from 'react';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { usePins } from '../state/usePins.ts';
import { LocationNotice } from './LocationNotice.tsx';
import type { StageProps } from './MapBeside.tsx';
import { MapStage } from './MapStage.tsx';
import { OverlayTooltip } from './OverlayTooltip.tsx';
import { useAroundMe } from './useAroundMe.ts';
import { useFollowSelection } from './useCamera.ts';
import { useIndicatorPicture } from './useIndicatorPicture.ts';
import { useOverlays } from './useOverlays.ts';
import { useFollowReach } from './useReach.ts';
import type { ShownIndicator } from './useShownIndicator.ts';
import { useStage } from './useStage.ts';

interface ExploreMapProps extends StageProps {
  shown: ShownIndicator;
}

/** The map of Explorer: the indicator in view, experiments and care on top; a zone opens its sheet. */
export function ExploreMap({ shown, ...place }: ExploreMapProps) {
  const text = useText(explore);
  const { mesh } = shown;
  const { zone: selected, record } = useAtlas((state) => state.view);
  const outlines = useAtlas((state) => state.meshOutlines[mesh]) ?? null;
  const changeView = useAtlas((state) => state.changeView);
  const { togglePin } = usePins();
  const picture = useIndicatorPicture(shown);
  const stage = useStage(place);
  const { firstView, size, camera, map, pointer } = stage;
  const [zoom, setZoom] = useState(camera.zoom);
  const overlays = useOverlays(firstView, shown, zoom);
  const aroundMe = useAroundMe(firstView);
  useFollowSelection(map, outlines, selected, size);
  useFollowReach(map, overlays.reach, size);

  // While a colour is being explained, the next zone's is too.
  const open = (zone: ZoneCode) =>
    changeView({ zone, mesh, record: record === whyRecord ? whyRecord : null });

  return (
    <MapStage
      picture={picture}
      {...stage}
      help={text.map.help}
      selected={selected}
      overlays={overlays}
      isLocating={aroundMe.isLocating}
      onAroundMe={aroundMe.locate}
      onZoom={setZoom}
      onSelect={open}
      onPin={(pointed) => {
        const zone = pointed ?? selected;
        if (zone !== null) togglePin({ mesh, code: zone });
      }}
      onEscape={() => changeView({ zone: null, record: null })}
    >
      <OverlayTooltip pointed={pointer.pointed} firstView={firstView} stageWidth={size.width} />
      <LocationNotice aroundMe={aroundMe} />
    </MapStage>
  );
}
