import { ChartKeys } from '../../../charts/ChartKeys.tsx';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';

/** Of a zone's mark, by where it lies in the funnel. */
export const placeColours = {
  compatible: '#8b8f96',
  unusual: '#b35c00',
  veryUnusual: '#8f1d2c',
} as const;

/** Lines and marks of the funnel in words: the limits, and what a triangle and its colour say. */
export function FunnelKeys({ mean }: { mean: string }) {
  const text = useText(comparisonCharts).funnel;
  return (
    <ChartKeys
      keys={[
        { name: text.mean(mean), sample: <LineSample /> },
        { name: text.limits.usual, sample: <LineSample dashes="5 3" /> },
        { name: text.limits.rare, sample: <LineSample dashes="1 3" /> },
        {
          name: text.marks.compatible,
          sample: <circle cx="14" cy="5" r="4.5" fill={placeColours.compatible} />,
        },
        { name: text.marks.unusual, sample: <BothSides colour={placeColours.unusual} /> },
        { name: text.marks.veryUnusual, sample: <BothSides colour={placeColours.veryUnusual} /> },
      ]}
    />
  );
}

const LineSample = ({ dashes }: { dashes?: string }) => (
  <path d="M0 5h28" stroke="var(--ink-soft)" strokeWidth="1.4" strokeDasharray={dashes} />
);

/** The triangle of each side. */
const BothSides = ({ colour }: { colour: string }) => (
  <path d="M2 9.5 7 .5l5 9zM16 .5l5 9 5-9z" fill={colour} />
);
