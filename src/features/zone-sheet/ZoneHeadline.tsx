import { useFormats, useText, useZoneNames } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import type { Focus } from './selectFocus.ts';

const threshold = 2.5;
const aplYear = 2024;

/** One sentence in plain words, built from the data: the official access to a GP, then the GPs. */
export function ZoneHeadline({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet);
  const formats = useFormats();
  const names = useZoneNames();
  const { mesh, row, name, zones } = focus;
  const [apl, count] = useResults([
    { indicatorId: 'apl-gp', mesh, year: aplYear },
    { indicatorId: 'count-gp', mesh },
  ]);
  const whole = apl?.whole ?? Number.NaN;
  if (!apl) return <p className="sheet-sentence"> </p>;
  if ((zones.population[row] ?? 0) === 0)
    return <p className="sheet-sentence">{text.uninhabited}</p>;

  const value = shownColumn(apl).values[row] ?? Number.NaN;
  const gps = count ? (shownColumn(count).values[row] ?? Number.NaN) : Number.NaN;
  const ofZone = names.ofTheZone(name, mesh);
  const sentences = Number.isNaN(value)
    ? [text.headline.noApl(names.theZone(name, mesh))]
    : [
        text.headline.apl(ofZone, formats.number(value, 1), String(aplYear)),
        text.headline.against(
          formats.number(whole, 1),
          value <= threshold ? 'below' : 'above',
          formats.number(threshold, 1),
        ),
      ];
  if (!Number.isNaN(gps)) {
    sentences.push(
      gps === 0 ? text.headline.noGpHere : text.headline.gpHere(formats.integer(gps), gps),
    );
  }
  return <p className="sheet-sentence">{sentences.join(' ')}</p>;
}
