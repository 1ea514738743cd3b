import { useState } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import type { MovableMap } from '../map/MovableMap.ts';
import type { PinMark } from '../map/pinMark.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { whyRecord } from '../state/sharedView.ts';
import { usePins } from '../state/usePins.ts';
import { LocationNotice } from './LocationNotice.tsx';
import { MapStage } from './MapStage.tsx';
import { OverlayTooltip } from './OverlayTooltip.tsx';
import { useAroundMe } from './useAroundMe.ts';
import { useFollowSelection, useInitialCamera } from './useCamera.ts';
import { useIndicatorPicture } from './useIndicatorPicture.ts';
import { useOverlayPointer } from './useOverlayPointer.ts';
import { useOverlays } from './useOverlays.ts';
import { useFollowReach } from './useReach.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

/** They are drawn where they are compared. */
const noPins: readonly PinMark[] = [];

interface ExploreMapProps {
  shown: ShownIndicator;
  firstView: FirstView;
  size: PictureSize;
}

/** The map of Explorer: the indicator in view, experiments and care on top; a zone opens its sheet. */
export function ExploreMap({ shown, firstView, size }: ExploreMapProps) {
  const text = useText(explore);
  const { mesh } = shown;
  const { zone: selected, record } = useAtlas((state) => state.view);
  const outlines = useAtlas((state) => state.meshOutlines[mesh]) ?? null;
  const changeView = useAtlas((state) => state.changeView);
  const { togglePin } = usePins();
  const picture = useIndicatorPicture(shown);
  const camera = useInitialCamera(firstView.departments, size);
  const [map, setMap] = useState<MovableMap | null>(null);
  const [zoom, setZoom] = useState(camera.zoom);
  const overlays = useOverlays(firstView, shown, zoom);
  const pointer = useOverlayPointer(map);
  const aroundMe = useAroundMe(firstView);
  useFollowSelection(map, outlines, selected, size);
  useFollowReach(map, overlays.reach, size);

  // While a colour is being explained, the next zone's is too.
  const open = (zone: ZoneCode) =>
    changeView({ zone, mesh, record: record === whyRecord ? whyRecord : null });

  return (
    <MapStage
      picture={picture}
      firstView={firstView}
      size={size}
      camera={camera}
      map={map}
      onMap={setMap}
      help={text.map.help}
      selected={selected}
      pins={noPins}
      overlays={overlays}
      pointer={pointer}
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
