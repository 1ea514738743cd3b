import { indicatorText } from '../../cartography/describeValue.ts';
import type { Profession } from '../../domain/supply/supplyFacts.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import type { ExplainedIndicator } from './WhyColourSheet.tsx';

/** What is published of an official APL, and what is not. */
export function OfficialApl({
  shown,
  profession,
}: {
  shown: ExplainedIndicator;
  profession: Profession;
}) {
  const text = useText(whyColour).official;
  const names = useText(indicators);
  const { indicator, mesh, year } = shown;
  const isGp = profession === 'gp';
  const ageLimit = !isGp ? 'none' : indicator.id === 'apl-gp-65' ? 'upTo65' : 'all';
  const facts: [term: string, description: string][] = [
    [text.facts.definition, indicatorText(names, indicator.id).explanation],
    [text.facts.producer, text.producerName],
    [text.facts.year, String(year ?? '')],
    [text.facts.ageLimit, text.ageLimits[ageLimit]],
    [text.facts.supply, isGp ? text.supplyGp : text.supplyOther],
    [text.facts.travel, text.travel],
    [text.facts.decay, isGp ? text.decayGp : text.decayOther],
  ];
  return (
    <section className="why-section">
      <h3>{text.heading}</h3>
      <dl className="why-facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {mesh !== 'commune' && (
        <p className="why-note">{names.aggregations[indicator.aggregation]}</p>
      )}
      <p className="why-note">{text.notPublished}</p>
      {isGp && <p className="why-note">{text.threshold}</p>}
    </section>
  );
}
