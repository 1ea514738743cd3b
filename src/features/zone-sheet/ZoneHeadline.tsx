import { describeHeadline } from '../../cartography/describeHeadline.ts';
import { useFormats, useText, useZoneNames } from '../../i18n/LanguageContext.tsx';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useNearestCare } from '../../state/useNearestCare.ts';
import { useResults } from '../../state/useResults.ts';
import type { Focus } from './selectFocus.ts';

const aplYear = 2024;

/** One sentence in plain words; its place is kept while the figures come. */
export function ZoneHeadline({ focus }: { focus: Focus }) {
  const text = useText(zoneFigures);
  const formats = useFormats();
  const names = useZoneNames();
  const { mesh, row, name, population, insideShare } = focus;
  const results = useResults([
    { indicatorId: 'apl-gp', mesh, year: aplYear },
    { indicatorId: 'count-gp', mesh },
    ...(mesh === 'commune' ? [] : [{ indicatorId: 'pop-below-threshold', mesh, year: aplYear }]),
  ]);
  const nearest = useNearestCare(mesh === 'commune' ? row : null);
  const [apl, gps, percentBelow] = results.map((result) =>
    result ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN,
  );
  const wholeApl = results[0]?.whole;
  if (apl === undefined || wholeApl === undefined) return <p className="sheet-sentence" />;
  const sentence = describeHeadline(
    {
      mesh,
      name,
      population,
      insideShare,
      aplYear,
      apl,
      wholeApl,
      percentBelow: percentBelow ?? Number.NaN,
      gps: gps ?? Number.NaN,
      nearestGp: nearest?.find(({ kind }) => kind === 'gp') ?? null,
    },
    { text, formats, names },
  );
  return <p className="sheet-sentence">{sentence}</p>;
}
