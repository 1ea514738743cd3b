import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { StripKey } from '../../ui/StripGlyph.tsx';
import { FigureRow } from './FigureRow.tsx';
import type { Focus } from './selectFocus.ts';
import { useReferences } from './useReferences.ts';

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

/** Which mark of the strips is which zone. */
function StripLegend({ focus }: { focus: Focus }) {
  const references = useReferences(focus);
  return (
    <ul className="strip-legend">
      <li>
        <StripKey shape="dot" />
        {displayName(focus.name)}
      </li>
      {references.map(({ id, label, shape }) => (
        <li key={id}>
          <StripKey shape={shape} />
          {label}
        </li>
      ))}
    </ul>
  );
}
