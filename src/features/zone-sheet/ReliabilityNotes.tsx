import { formatShare } from '../../cartography/formatFigure.ts';
import { isStraddling } from '../../domain/territory/isStraddling.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Focus } from './selectFocus.ts';
import { UnknownsLink } from './UnknownsLink.tsx';

const smallPopulation = 500;

/** What one must know to read these figures: border, estimates, small numbers, a zone cut by the border. */
export function ReliabilityNotes({ focus }: { focus: Focus }) {
  const messages = useText(zoneSheet);
  const text = messages.reliability;
  const formats = useFormats();
  const percentNearBorder = usePercentNearBorder(focus);
  const { mesh, zones, row, population, insideShare } = focus;
  const share = (percent: number) => formatShare(percent, { text: messages, formats });
  const border = mesh === 'commune' ? text.borderOfCommune : text.border(share(percentNearBorder));
  const notes = [
    percentNearBorder > 0 && border,
    population < smallPopulation && text.smallPopulation,
    insideShare < 1 && text.partial(share(100 * insideShare)),
    isStraddling(zones, row) && text.unranked,
    text.estimates,
    text.teleconsultation,
  ];
  return (
    <section className="sheet-section" aria-label={text.heading}>
      <h3>{text.heading}</h3>
      <ul className="sheet-notes">{notes.map((note) => note && <li key={note}>{note}</li>)}</ul>
      <UnknownsLink />
    </section>
  );
}

/** Inhabitants of communes flagged as near the border; of a commune, all or none. */
function usePercentNearBorder({ memberRows }: Focus): number {
  const communes = useAtlas((state) => state.territory?.communes);
  if (!communes) return 0;
  let near = 0;
  let all = 0;
  for (const row of memberRows) {
    const people = communes.population[row] ?? 0;
    all += people;
    if (communes.nearBorder[row]) near += people;
  }
  return all > 0 ? (100 * near) / all : 0;
}
