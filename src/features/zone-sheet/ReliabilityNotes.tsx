import { isStraddling } from '../../domain/territory/isStraddling.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Focus } from './selectFocus.ts';

const smallPopulation = 500;

/** What one must know to read these figures: border, estimates, small numbers, a zone cut by the border. */
export function ReliabilityNotes({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const { mentions } = useText(indicators);
  const formats = useFormats();
  const communes = useAtlas((state) => state.territory?.communes);
  const { zones, row, mesh } = focus;
  const members = Array.from(zones.members[row] ?? []);
  const inside = zones.insideShare[row] ?? 1;
  const notes = [
    members.some((member) => communes?.nearBorder[member]) && mentions.border,
    (zones.population[row] ?? 0) < smallPopulation && text.smallPopulation,
    isStraddling(zones, row) && mentions.partial(formats.percent(100 * inside)),
    mesh !== 'commune' && mentions.meanOfTerritory,
    text.estimatedNote,
  ];
  return (
    <section className="sheet-section">
      <h3>{text.reliability}</h3>
      <ul className="sheet-notes">{notes.map((note) => note && <li key={note}>{note}</li>)}</ul>
    </section>
  );
}
