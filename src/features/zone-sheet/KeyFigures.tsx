import { useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { FigureRow } from './FigureRow.tsx';
import type { Focus } from './selectFocus.ts';

/** What an elected official asks first; each where its mesh allows it. */
const keyIndicators = [
  'apl-gp',
  'apl-gp-65',
  'count-gp',
  'density-gp',
  'nearest-gp-km',
  'nearest-pharmacy-km',
  'nearest-emergency-km',
  'choice-gp-20',
  'access-gp',
  'share-75-plus',
  'median-income',
];

export function KeyFigures({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet);
  return (
    <section className="sheet-section" aria-label={text.keyFigures}>
      <h3>{text.keyFigures}</h3>
      {keyIndicators.map((id) => (
        <FigureRow key={id} indicatorId={id} focus={focus} />
      ))}
      <p className="figure-detail">{text.meanNote}</p>
    </section>
  );
}
