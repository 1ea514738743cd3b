import { useMemo } from 'react';
import { formatShare } from '../cartography/formatFigure.ts';
import { mapPalette } from '../cartography/mapPalette.ts';
import { classOfSimilarity, similarityColours } from '../cartography/similarityClasses.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { Matching } from '../domain/replicability/matchTerritories.ts';
import { matchedIndicatorIds } from '../domain/replicability/matchVariables.ts';
import type { TerritoryFrame } from '../domain/replicability/territoryFrame.ts';
import { describeSimilarityClasses } from '../features/replicability/SimilarityLegend.tsx';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { replicability } from '../i18n/sections/replicability.ts';
import { zoneFigures } from '../i18n/sections/zoneFigures.ts';
import type { ZonePaint } from '../map/zonePaint.ts';
import { type AtlasState, useAtlas } from '../state/atlasStore.ts';
import { selectMatching } from '../state/selectMatching.ts';
import { missingEntry } from './missingEntry.ts';
import { paintClasses } from './paintClasses.ts';
import type { SelectPaint, StagePicture } from './useIndicatorPicture.ts';

/** The territories coloured by their likeness to the origin; the plain ground while there is none. */
export function useSimilarityPicture(): StagePicture {
  const text = useText(replicability);
  const names = useText(indicators);
  const sheet = useText(zoneFigures);
  const formats = useFormats();
  const mesh = useAtlas((state) => state.view.matchMesh);
  const zones = useAtlas((state) => state.territory?.zones[mesh] ?? null);
  const frame = useAtlas((state) => state.matchFrame);
  const matching = useAtlas(selectMatching);
  const pointedClass = useAtlas((state) => state.pointedClass);
  const paint = useMemo(
    () => (frame && matching ? paintSimilarities(frame, matching, pointedClass) : null),
    [frame, matching, pointedClass],
  );
  const plain = useMemo(
    () =>
      zones &&
      paintClasses({ zones, classOf: () => 0, colours: [mapPalette.unknown], pointedClass: null }),
    [zones],
  );
  return {
    mesh,
    zones,
    paint: frame?.mesh === mesh ? paint : plain,
    selectPaint: selectSimilarityPaint,
    title: text.map.title,
    describe(row) {
      if (!frame || frame.mesh !== mesh || !matching) return '';
      if (row === frame.origin) return text.map.origin;
      if (!frame.isYardstick(row)) return text.map.unmatched;
      const share = formatShare(100 * (matching.similarities[row] ?? Number.NaN), {
        text: sheet,
        formats,
      });
      const said = text.map.zone(share);
      return frame.owners.has(row) ? `${said} ; ${text.map.owner}` : said;
    },
    exported: () => ({
      fileNameParts: ['ressemblance', frame?.asked.name ?? null],
      title: text.map.title,
      subtitle: text.legend.unit,
      legend: [
        ...describeSimilarityClasses(text.legend.classes, formats).map((label, at) => ({
          label,
          mark: { colour: similarityColours[at] ?? '' },
        })),
        ...missingEntry(
          names,
          frame?.zones.codes.some((_, row) => !frame.isYardstick(row)),
        ),
      ],
      figures: matchedIndicatorIds.flatMap((id) => {
        const indicator = indicatorById(id);
        return indicator ? [{ indicator, year: indicator.years.at(-1) ?? null }] : [];
      }),
      remarks: [names.mentions.similarity],
    }),
  };
}

/** Given to the map before the page is drawn anew. */
const selectSimilarityPaint: SelectPaint = (state: AtlasState) => {
  const { matchFrame: frame, pointedClass, view } = state;
  const matching = frame?.mesh === view.matchMesh ? selectMatching(state) : null;
  return {
    mesh: view.matchMesh,
    paint: frame && matching ? paintSimilarities(frame, matching, pointedClass) : null,
  };
};

const paintByMatching = new WeakMap<Matching, ZonePaint>();

/** The same paint for the same answer, so that it is set once. */
function paintSimilarities(
  frame: TerritoryFrame,
  matching: Matching,
  pointedClass: number | null,
): ZonePaint {
  const known = pointedClass === null ? paintByMatching.get(matching) : undefined;
  if (known) return known;
  const { zones, isYardstick } = frame;
  const classOf = (row: number) =>
    isYardstick(row) ? classOfSimilarity(matching.similarities[row] ?? Number.NaN) : -1;
  const paint = paintClasses({ zones, classOf, colours: similarityColours, pointedClass });
  if (pointedClass === null) paintByMatching.set(matching, paint);
  return paint;
}
