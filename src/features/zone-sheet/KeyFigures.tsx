import { useText } from '../../i18n/LanguageContext.tsx';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { FigureRow } from './FigureRow.tsx';
import { StripLegend } from './StripLegend.tsx';
import type { Focus } from './selectFocus.ts';

/** What an elected official asks first; each where its mesh allows it. */
const keyIndicators = [
  'apl-gp',
  'apl-gp-65',
  'pop-below-threshold',
  'density-gp',
  'nearest-gp-km',
  'choice-gp-20',
  'nearest-pharmacy-km',
  'nearest-emergency-km',
  'access-gp',
];

export function KeyFigures({ focus }: { focus: Focus }) {
  const text = useText(zoneFigures);
  return (
    <section className="sheet-section" aria-label={text.keyFigures}>
      <h3>{text.keyFigures}</h3>
      <StripLegend focus={focus} />
      {keyIndicators.map((id) => (
        <FigureRow key={id} indicatorId={id} focus={focus} />
      ))}
      <p className="figure-detail">
        {text.strips.band} {text.meanNote}
      </p>
    </section>
  );
}
