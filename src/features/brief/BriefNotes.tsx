import { formatShare } from '../../cartography/formatFigure.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { isStraddling } from '../../domain/territory/isStraddling.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';

const smallPopulation = 500;

/** What one must know to read these figures: border, estimates, small numbers, a zone cut by the border. */
export function BriefNotes({ zone }: { zone: ComparedZone }) {
  const messages = useText(zoneSheet);
  const text = messages.reliability;
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  const { communes, zones } = territory;
  const { place, members, population } = zone;
  const share = (percent: number) => formatShare(percent, { text: messages, formats });
  const near = members.reduce(
    (sum, row) => sum + (communes.nearBorder[row] ? (communes.population[row] ?? 0) : 0),
    0,
  );
  const inside = place ? (zones[place.mesh].insideShare[place.row] ?? 1) : 1;
  const border =
    place?.mesh === 'commune'
      ? text.borderOfCommune
      : text.border(share((100 * near) / population));
  const notes = [
    near > 0 && border,
    population < smallPopulation && text.smallPopulation,
    inside < 1 && text.partial(share(100 * inside)),
    place && isStraddling(zones[place.mesh], place.row) && text.unranked,
    text.estimates,
    text.teleconsultation,
  ];
  return (
    <section>
      <h2>{text.heading}</h2>
      <ul className="brief-notes">{notes.map((note) => note && <li key={note}>{note}</li>)}</ul>
    </section>
  );
}
