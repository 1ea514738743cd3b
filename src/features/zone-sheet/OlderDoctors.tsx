import { describeOlderDoctors } from '../../cartography/describeOlderDoctors.ts';
import { formatShare } from '../../cartography/formatFigure.ts';
import { aplThreshold } from '../../domain/indicators/aplThreshold.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';
import { UnknownsLink } from './UnknownsLink.tsx';

/** What the official access would be without the GPs over 65, who may practise elsewhere. */
export function OlderDoctors({ focus: { mesh, row } }: { focus: Focus }) {
  const messages = useText(zoneSheet);
  const text = messages.older;
  const formats = useFormats();
  const results = useResults(
    ['apl-gp', 'apl-gp-65', 'apl-gp-gap-65'].map((indicatorId) => ({ indicatorId, mesh })),
  );
  const [all = Number.NaN, upTo65 = Number.NaN, gap = Number.NaN] = results.map((result) =>
    result ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN,
  );
  if (!results[2]) return <SheetSection heading={text.heading}>{null}</SheetSection>;
  if (Number.isNaN(gap)) return null;
  const share = formatShare(gap, { text: messages, formats });
  const isSome = gap > 0;
  const [allText, upTo65Text] = [formats.number(all, 2), formats.number(upTo65, 2)];
  return (
    <SheetSection heading={text.heading} hint={isSome ? text.hint(share) : undefined}>
      <p>{describeOlderDoctors({ all, upTo65, gapPercent: gap }, { text: messages, formats })}</p>
      {isSome && <AgeBar all={all} upTo65={upTo65} label={text.chart(allText, upTo65Text)} />}
      <p className="figure-detail">{text.note}</p>
      <UnknownsLink />
    </SheetSection>
  );
}

const width = 372;
const barHeight = 18;

/** The access of today as a bar, the part of those over 65 apart, against the threshold. */
function AgeBar({ all, upTo65, label }: { all: number; upTo65: number; label: string }) {
  const text = useText(zoneSheet);
  const formats = useFormats();
  const most = Math.max(all, aplThreshold) * 1.04;
  const x = (apl: number) => (apl / most) * width;
  const threshold = x(aplThreshold);
  return (
    <>
      <svg className="age-bar" viewBox={`0 0 ${width} 44`} role="img" aria-label={label}>
        <rect className="age-bar-upTo65" x={0} y={4} width={x(upTo65)} height={barHeight} />
        <rect
          className="age-bar-over65"
          x={x(upTo65) + 1}
          y={4.75}
          width={Math.max(0, x(all) - x(upTo65) - 1.75)}
          height={barHeight - 1.5}
        />
        <path className="age-bar-halo" d={`M${threshold} 0V${barHeight + 8}`} />
        <path className="age-bar-threshold" d={`M${threshold} 0V${barHeight + 8}`} />
        <text x={threshold} y={40} textAnchor={threshold > width * 0.8 ? 'end' : 'middle'}>
          {text.apl.threshold(formats.number(aplThreshold, 1))}
        </text>
      </svg>
      <ul className="strip-legend">
        <li>
          <span className="age-key" data-age="upTo65" />
          {text.older.upTo65}
        </li>
        <li>
          <span className="age-key" data-age="over65" />
          {text.older.over65}
        </li>
      </ul>
    </>
  );
}
