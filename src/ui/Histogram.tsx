import './Histogram.css';

export interface HistogramBar {
  /** Height between 0 and 1. */
  share: number;
  colour: string;
  isDimmed: boolean;
}

/** A row of bars as wide as its container; decorative, since the legend beside it says the numbers. */
export function Histogram({ bars }: { bars: readonly HistogramBar[] }) {
  const width = 100 / bars.length;
  return (
    <svg className="histogram" viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
      {bars.map((bar, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its position
          key={index}
          x={index * width + width * 0.06}
          width={width * 0.88}
          y={32 - barHeight(bar.share)}
          height={barHeight(bar.share)}
          fill={bar.colour}
          opacity={bar.isDimmed ? 0.25 : 1}
        />
      ))}
    </svg>
  );
}

/** A bar that stands for someone is never invisible. */
const barHeight = (share: number) => (share === 0 ? 0 : Math.max(0.8, share * 32));
