import { useEffect, useMemo } from 'react';
import { placeNumbers } from '../domain/comparison/placeNumbers.ts';
import { selectFramedZone } from '../domain/replicability/territoryFrame.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { replicability } from '../i18n/sections/replicability.ts';
import type { PinMark } from '../map/pinMark.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { selectMatching } from '../state/selectMatching.ts';

const noMarks: readonly PinMark[] = [];

/** The origin, the most similar with their numbers, and, in dashes, those that have the experiment already. */
export function useMatchMarks(): readonly PinMark[] {
  const hand = useAtlasHand();
  const letter = useText(replicability).map.originLetter;
  const frame = useAtlas((state) => state.matchFrame);
  const matching = useAtlas(selectMatching);
  const communes = useAtlas((state) => state.territory?.communes);
  const meshOutlines = useAtlas((state) => state.meshOutlines);
  const askedMesh = frame?.asked.place?.mesh;
  useEffect(() => {
    if (askedMesh) hand.requestOutlines(askedMesh);
  }, [hand, askedMesh]);

  return useMemo(() => {
    if (!frame || !matching || !communes) return noMarks;
    const outlines = meshOutlines[frame.mesh];
    const { place } = frame.asked;
    const isGroup = frame.origin >= frame.zones.codes.length;
    const ofOrigin = isGroup
      ? place && meshOutlines[place.mesh]?.[place.row]
      : outlines?.[frame.origin];
    const numbered = [
      { row: frame.origin, number: letter, outline: ofOrigin ?? null },
      ...matching.matches.map(({ row }, at) => ({
        row,
        number: String(at + 1),
        outline: outlines?.[row] ?? null,
      })),
    ].flatMap((mark) => {
      const { name, members } = selectFramedZone(frame, mark.row);
      return members ? [{ ...mark, label: name, members }] : [];
    });
    const positions = placeNumbers(
      communes,
      numbered.map(({ members }) => members),
    );
    return [
      ...[...frame.owners].flatMap((row): PinMark[] =>
        row === frame.origin
          ? []
          : [
              {
                key: `owner ${row}`,
                number: '',
                label: '',
                outline: outlines?.[row] ?? null,
                position: [0, 0],
              },
            ],
      ),
      ...numbered.map(
        ({ row, number, label, outline }, at): PinMark => ({
          key: String(row),
          number,
          label,
          outline,
          position: positions[at] ?? [0, 0],
        }),
      ),
    ];
  }, [frame, matching, communes, meshOutlines, letter]);
}
