import { useMemo, useRef } from 'react';
import { type Axis, axes } from '../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { register } from '../i18n/sections/register.ts';
import { spreadCoincidentSites } from '../map/layers/spreadCoincidentSites.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { useFilteredRegister } from '../state/useFilteredRegister.ts';
import { useRegister } from '../state/useRegister.ts';
import type { StageProps } from './MapBeside.tsx';
import { MapStage } from './MapStage.tsx';
import { OverlayTooltip } from './OverlayTooltip.tsx';
import { selectSiteMarks } from './selectSiteMarks.ts';
import { useFollowRecord } from './useFollowRecord.ts';
import { findRecordAt, useGroundPicture } from './useGroundPicture.ts';
import type { StagePicture } from './useIndicatorPicture.ts';
import type { OverlayPointer } from './useOverlayPointer.ts';
import { assembleOverlays, type Overlays } from './useOverlays.ts';
import { useStage } from './useStage.ts';
import { useStageSize } from './useStageSize.ts';

/** The records that the map shows: those the filters keep, of one axis if so meant, and the one whose page is open. */
function useShownRecords(axis: Axis | null) {
  const { entries } = useFilteredRegister();
  const register = useRegister();
  const record = useAtlas((state) => state.view.record);
  return useMemo(() => {
    const kept = axis === null ? entries : entries.filter((entry) => entry.axis === axis);
    const isThere = record === null || kept.some(({ id }) => id === record);
    const open = isThere ? undefined : register.find(({ id }) => id === record);
    return open ? [...kept, open] : kept;
  }, [entries, register, record, axis]);
}

/** The map of Expérimentations, in step with the panel beside it. */
export function ExperimentsStage({ picture }: { picture: StagePicture | null }) {
  const firstView = useAtlas((state) => state.firstView);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className="stage" ref={stage}>
      {firstView && size && <RegisterMap picture={picture} firstView={firstView} size={size} />}
    </div>
  );
}

interface RegisterMapProps extends StageProps {
  picture: StagePicture | null;
}

function RegisterMap({ picture, ...place }: RegisterMapProps) {
  const text = useText(register).map;
  const record = useAtlas((state) => state.view.record);
  const changeView = useAtlas((state) => state.changeView);
  const records = useShownRecords(picture?.siteAxis ?? null);
  const stage = useStage(place);
  const { firstView, size, map } = stage;
  const ground = useGroundPicture(firstView.territory.zones.commune, records);
  const pointer = usePointedRecord(stage.pointer);
  const overlays = useSiteOverlays(records, picture?.catchments);
  useFollowRecord(map, record, firstView.departments);

  function open(commune: ZoneCode): void {
    const found = findRecordAt(records, commune);
    if (found) changeView({ record: found.id });
  }

  return (
    <MapStage
      picture={picture ?? ground}
      {...stage}
      help={text.help}
      selected={null}
      overlays={overlays}
      pointer={pointer}
      onSelect={open}
      onEscape={() => changeView({ record: null })}
    >
      <OverlayTooltip pointed={pointer.pointed} firstView={firstView} stageWidth={size.width} />
    </MapStage>
  );
}

/** The sites of the records; those of the one looked at, in the list or on the map, are larger. */
function useSiteOverlays(
  records: readonly RegisterEntry[],
  catchments: StagePicture['catchments'],
): Overlays {
  const formats = useFormats();
  const schemes = useAtlas((state) => state.relatedSchemes);
  const record = useAtlas((state) => state.view.record);
  const pointed = useAtlas((state) => state.pointedRecord?.id ?? null);
  const sites = useMemo(() => {
    const scheme = (schemes ?? []).filter(({ id }) => id === record);
    return spreadCoincidentSites([
      ...selectSiteMarks(scheme, axes, true),
      ...selectSiteMarks(records, axes),
    ]);
  }, [records, schemes, record]);
  return useMemo(
    () =>
      assembleOverlays(
        { sites, care: [], reach: null, catchments, selectedRecord: pointed ?? record },
        formats,
        false,
      ),
    [sites, catchments, pointed, record, formats],
  );
}

/** What the pointer finds on the map is shown in the list too. */
function usePointedRecord(pointer: OverlayPointer): OverlayPointer {
  const pointAtRecord = useAtlas((state) => state.pointAtRecord);
  return {
    ...pointer,
    leave() {
      pointAtRecord(null, 'map');
      pointer.leave();
    },
    moveTo(object, position) {
      pointAtRecord(object?.kind === 'site' ? object.site.recordId : null, 'map');
      pointer.moveTo(object, position);
    },
  };
}
