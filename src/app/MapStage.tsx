import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { indicatorText } from '../cartography/describeValue.ts';
import type { PictureSize } from '../cartography/mapProjection.ts';
import { createMercatorProjection } from '../cartography/mercatorView.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { computeZoneCentres } from '../domain/territory/zoneCentres.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import { StillMapView } from '../map/StillMapView.tsx';
import type { OverlayHit, TerritoryMap } from '../map/TerritoryMap.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { labelFontUrl } from './labelFont.ts';
import { NoWebGlNotice } from './NoWebGlNotice.tsx';
import { markPresented } from './performanceMarks.ts';
import { StageTooltip } from './StageTooltip.tsx';
import { createStillPoints } from './stillPoints.ts';
import { useFollowSelection, useInitialCamera } from './useCamera.ts';
import { useMapPhase } from './useMapPhase.ts';
import { createZonePaint, type ShownIndicator } from './useShownIndicator.ts';
import { recordIdOf, useSiteLayers } from './useSiteLayers.ts';
import { useZoneCursor } from './useZoneCursor.ts';

const MapView = lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView }));

interface MapStageProps {
  shown: ShownIndicator;
  firstView: FirstView;
  size: PictureSize;
}

/** The map of Explorer: the still map at once, then MapLibre in its place. */
export function MapStage({ shown, firstView, size }: MapStageProps) {
  const text = useText(explore);
  const names = useText(indicators);
  const hand = useAtlasHand();
  const { mesh, zones, indicator } = shown;
  const outlines = useAtlas((state) => state.meshOutlines[mesh]) ?? null;
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { zone: selected, axes } = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const [map, setMap] = useState<TerritoryMap | null>(null);

  const paint = useMemo(() => createZonePaint(shown, pointedClass), [shown, pointedClass]);
  const { phase, takeOver, giveUp } = useMapPhase(paint !== null && outlines !== null);
  const camera = useInitialCamera(firstView.departments, size);
  const projection = useMemo(() => createMercatorProjection(camera, size), [camera, size]);
  const centres = useMemo(
    () => computeZoneCentres(firstView.territory, mesh),
    [firstView.territory, mesh],
  );
  const cursor = useZoneCursor(zones, centres, {
    centre: camera.center,
    show(position) {
      if (map) return map.show(position);
      const [x, y] = projection(...position);
      return { x, y };
    },
  });
  const createOverlayLayers = useSiteLayers(firstView.experiments);
  const still = useMemo(() => selectStillLayers(firstView), [firstView]);

  useEffect(() => hand.requestOutlines(mesh), [hand, mesh]);
  useFollowSelection(map, outlines, selected);

  const open = (zone: ZoneCode) => changeView({ zone, mesh, record: null });
  const common = {
    selected,
    paint,
    pointed: cursor.pointed,
    onPoint: cursor.moveTo,
    onSelect: open,
    onMoveCursor: cursor.step,
    onOpenPointed: () => cursor.pointed && open(cursor.pointed),
    onEscape() {
      cursor.moveTo(null, null);
      changeView({ zone: null, record: null });
    },
  };

  return (
    <>
      {phase !== 'interactive' && paint && outlines && (
        <StillMapView
          {...common}
          {...still}
          paint={paint}
          region={text.map.region}
          title={text.map.stillMapTitle(indicatorText(names, indicator.id).label)}
          zones={outlines}
          projection={projection}
          size={size}
          points={
            phase === 'stillForGood' ? createStillPoints(firstView.experiments, axes) : noPoints
          }
          isFocusable={phase === 'stillForGood'}
        />
      )}
      {(phase === 'loading' || phase === 'interactive') && (
        <Suspense>
          <MapView
            {...common}
            camera={camera}
            texts={{ ...text.map }}
            backdrop={firstView.backdrop}
            departments={firstView.departments}
            labelFontUrl={labelFontUrl}
            mesh={mesh}
            outlines={outlines}
            createOverlayLayers={phase === 'interactive' ? createOverlayLayers : null}
            onOverlayPoint={noop}
            onOverlaySelect={(hit: OverlayHit) => changeView({ record: recordIdOf(hit) })}
            onCamera={cursor.forgetPosition}
            onFirstPaint={takeOver}
            onOverlaysDrawn={() => void markPresented('atlas:ready')}
            onReady={setMap}
            onFailure={giveUp}
          />
        </Suspense>
      )}
      <StageTooltip
        shown={shown}
        zone={cursor.pointed}
        position={cursor.position}
        stageWidth={size.width}
      />
      {phase === 'stillForGood' && <NoWebGlNotice />}
    </>
  );
}

const noPoints: never[] = [];
const noop = () => {};

function selectStillLayers({ backdrop, departments }: FirstView) {
  const ofKind = (kind: string) => backdrop.filter(({ properties }) => properties.kind === kind);
  return { borders: departments, backdrop: ofKind('department'), rivers: ofKind('river') };
}
