import type { ReactNode } from 'react';
import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';

interface IndicatorNoteProps {
  indicator: Indicator;
  /** To its formula, its sources and their dates. */
  link?: ReactNode;
}

/** One sentence on what the figure is, who answers for it, and where it comes from. */
export function IndicatorNote({ indicator, link }: IndicatorNoteProps) {
  const text = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources);
  const cited = indicator.sources.flatMap(
    (id) => sources?.filter((source) => source.id === id) ?? [],
  );
  // The legend says the year; a figure that has none is dated as its source is.
  const isDated = indicator.years.length > 0;
  const named = cited.map(({ producer, vintage }) =>
    isDated ? producer : `${producer} (${vintage})`,
  );
  return (
    <div className="indicator-note">
      <p>{indicatorText(names, indicator.id).explanation}</p>
      <p className="indicator-source">
        <span className="indicator-nature" data-nature={indicator.nature}>
          {names.natures[indicator.nature]}
        </span>
        {text.sourceLine(formats.list([...new Set(named)]))} {link}
      </p>
    </div>
  );
}
