import type { Feature } from 'geojson';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComparedZone } from '../domain/comparison/comparedZone.ts';
import { placeNumbers } from '../domain/comparison/placeNumbers.ts';
import type { CommuneGroup } from '../domain/indicators/withGroups.ts';
import { findZone } from '../domain/territory/findZone.ts';
import type { PinMark } from '../map/pinMark.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { useComparedZones } from '../state/useComparedZones.ts';

const noMarks: readonly PinMark[] = [];

/** The pinned zones as the map draws them, with their numbers, and the zone being made. */
export function usePinMarks(): readonly PinMark[] {
  const hand = useAtlasHand();
  const zones = useComparedZones();
  const draft = useDraftMembers();
  const communes = useAtlas((state) => state.territory?.communes);
  const meshOutlines = useAtlas((state) => state.meshOutlines);
  const own = useMemo(
    () => [...zones.filter(({ place }) => place === null).map(({ members }) => members), draft],
    [zones, draft],
  );
  const dissolved = useDissolved(own);

  useEffect(() => {
    for (const { place } of zones) if (place) hand.requestOutlines(place.mesh);
  }, [hand, zones]);

  return useMemo(() => {
    if (!communes || (zones.length === 0 && draft.length === 0)) return noMarks;
    const outlineOf = ({ place, members }: ComparedZone) =>
      place ? meshOutlines[place.mesh]?.[place.row] : dissolved.get(keyOf(members));
    const positions = placeNumbers(
      communes,
      zones.map(({ members }) => members),
    );
    const marks = zones.map(
      (zone, at): PinMark => ({
        key: zone.key,
        number: String(at + 1),
        label: zone.name,
        outline: outlineOf(zone) ?? null,
        position: positions[at] ?? [0, 0],
      }),
    );
    if (draft.length === 0) return marks;
    const outline = dissolved.get(keyOf(draft)) ?? null;
    return [...marks, { key: 'draft', number: '', label: '', outline, position: [0, 0] }];
  }, [communes, zones, draft, meshOutlines, dissolved]);
}

const none: CommuneGroup = new Uint32Array();

function useDraftMembers(): CommuneGroup {
  const codes = useAtlas((state) => state.draft?.communes);
  const communes = useAtlas((state) => state.territory?.communes);
  return useMemo(
    () =>
      codes && communes
        ? Uint32Array.from(codes, (code) => findZone(communes, code)).filter((row) => row >= 0)
        : none,
    [codes, communes],
  );
}

const keyOf = (members: CommuneGroup): string => members.join();

/** Outlines of groups of communes, by `keyOf`, made by the worker; those already made are kept. */
function useDissolved(groups: readonly CommuneGroup[]): ReadonlyMap<string, Feature> {
  const hand = useAtlasHand();
  const [dissolved, setDissolved] = useState<ReadonlyMap<string, Feature>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const members of groups) {
      const key = keyOf(members);
      if (members.length === 0 || asked.current.has(key)) continue;
      asked.current.add(key);
      void hand.dissolve(members).then((outline) => {
        if (outline) setDissolved((known) => new Map([...known, [key, outline]]));
        else asked.current.delete(key);
      });
    }
  }, [hand, groups]);
  return dissolved;
}
