import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import type { Mesh } from '../../domain/territory/zone.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** How a figure is made, in words: what it is, who answers for it, how communes are put together. */
export function FigureOrigin({ indicator, mesh }: { indicator: Indicator; mesh: Mesh }) {
  const text = useText(whyColour).formula;
  const names = useText(indicators);
  const formats = useFormats();
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources) ?? [];
  const cited = sources.filter(({ id }) => indicator.sources.includes(id));
  return (
    <section className="why-section">
      <h3>{text.heading}</h3>
      <p>{indicatorText(names, indicator.id).explanation}</p>
      <p className="why-note">{names.natureSentences[indicator.nature]}</p>
      {mesh !== 'commune' && (
        <p className="why-note">
          {text.zones} : {names.aggregations[indicator.aggregation]}
        </p>
      )}
      <p className="why-note">
        {text.source(
          formats.list(cited.map(({ producer, vintage }) => `${producer} (${vintage})`)),
        )}
      </p>
    </section>
  );
}
