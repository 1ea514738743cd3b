import type { SupplyBasis } from '../../domain/supply/supplyBasis.ts';
import type { Profession } from '../../domain/supply/supplyFacts.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useAccessExplanation } from '../../state/useAccessExplanation.ts';
import { useResults } from '../../state/useResults.ts';
import { ContributionTable } from './ContributionTable.tsx';

/** As far as the decay of the access indices looks. */
const furthestMinutes = 20;

/** The places a commune reaches and what each brings to its index; the contributions add up to it. */
export function AccessBreakdown({
  profession,
  communeRow,
  supplyBasis,
}: {
  profession: Profession;
  communeRow: number;
  supplyBasis: SupplyBasis;
}) {
  const text = useText(whyColour).access;
  const names = useText(indicators);
  const formats = useFormats();
  const isComplete = useAtlas((state) => state.isComplete);
  const explanation = useAccessExplanation({ profession, communeRow, supplyBasis });
  const [result] = useResults([
    { indicatorId: `access-${profession}`, mesh: 'commune', supplyBasis },
  ]);
  const index = result?.base100?.values[communeRow] ?? Number.NaN;
  const isActivity = profession === 'gp' && supplyBasis === 'implied';
  const minutes = formats.integer(furthestMinutes);
  if (!explanation || !result) {
    const hasFailed = isComplete && result?.missing !== undefined;
    return <p className="why-note">{hasFailed ? text.unavailable : text.waiting}</p>;
  }
  const { places, value } = explanation;
  return (
    <section className="why-section">
      <h3>{text.heading}</h3>
      {places.length === 0 ? (
        <p>{text.none(minutes)}</p>
      ) : (
        <>
          <p>
            {text.introduction(
              formats.count(places.length, text.places.one, text.places.other),
              minutes,
            )}
          </p>
          <p className="why-note">{text.map}</p>
          <ContributionTable
            key={communeRow}
            places={places}
            value={value}
            index={index}
            isActivity={isActivity}
          />
        </>
      )}
      <ul className="why-notes">
        {text.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {profession === 'gp' && <li>{names.supplyBases[supplyBasis]}</li>}
        {profession !== 'gp' && <li>{text.decayAssumed}</li>}
      </ul>
    </section>
  );
}
