import { hatchStyles } from '../../cartography/hatching.ts';
import {
  classOfSimilarity,
  similarityBounds,
  similarityColours,
} from '../../cartography/similarityClasses.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import type { Formats } from '../../i18n/formats.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatching } from '../../state/selectMatching.ts';
import { LegendList } from '../../ui/LegendList.tsx';

/** The classes of likeness with the number of territories in each. */
export function SimilarityLegend({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability).legend;
  const words = useText(explore);
  const formats = useFormats();
  const matching = useAtlas(selectMatching);
  const pointed = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const compared = frame.zones.codes.flatMap((_, row) =>
    frame.isYardstick(row) ? [classOfSimilarity(matching?.similarities[row] ?? Number.NaN)] : [],
  );
  const countOf = (index: number) =>
    formats.integer(compared.filter((known) => known === index).length);
  const missing = frame.zones.codes.length - compared.filter((known) => known >= 0).length;
  const labels = describeSimilarityClasses(text.classes, formats);
  return (
    <section className="legend" aria-label={words.legend.title}>
      <h2 className="legend-title">{text.heading}</h2>
      <p className="legend-unit">{text.unit}</p>
      <LegendList
        items={labels.map((label, at) => ({
          label,
          colour: similarityColours[at] ?? '',
          count: countOf(at),
          detail: '',
        }))}
        missing={
          missing > 0
            ? [{ ...hatchStyles.missing, label: text.missing, count: formats.integer(missing) }]
            : []
        }
        pointed={pointed}
        onPoint={pointAtClass}
      />
      <p className="legend-note">
        {text.marks} {frame.owners.size > 0 && text.owners}
      </p>
    </section>
  );
}

/** From the least alike to the most. */
export function describeSimilarityClasses(
  words: (typeof replicability)['fr']['legend']['classes'],
  formats: Formats,
): string[] {
  const bound = (at: number) => formats.percent(100 * (similarityBounds[at] ?? Number.NaN));
  return [
    words.under(bound(0)),
    ...similarityBounds.slice(1).map((_, at) => words.between(bound(at), bound(at + 1))),
    words.from(bound(similarityBounds.length - 1)),
  ];
}
