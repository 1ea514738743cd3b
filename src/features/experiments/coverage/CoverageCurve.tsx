import { areaY, lineY, type PlotOptions, pointerX, ruleX, tip } from '@observablehq/plot';
import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { chartHeight, margins } from '../../../charts/chartHeight.ts';
import { formatTick } from '../../../charts/formatTick.ts';
import { coverageBoundsMinutes } from '../../../domain/experiments/coverageBounds.ts';
import type {
  CoverageCurvePoint,
  CoverageReport,
} from '../../../domain/experiments/measureCoverage.ts';
import { population as populationIndicator } from '../../../domain/indicators/population.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { PlotFigure } from '../../../ui/PlotFigure.tsx';

/** Beyond an hour nothing is near. */
const lastMinute = 60;

interface CurvePoint {
  minutes: number;
  central: number;
  fewest: number;
  most: number;
}

/** How many people are within so many estimated minutes, whatever the bound. */
export function CoverageCurve({ report }: { report: CoverageReport }) {
  const { curve: text, notes, legend } = useText(coverage);
  const formats = useFormats();
  const points = useMemo(() => sampleCurves(report.curves), [report]);
  const at = (bound: number) => formats.integer(points[bound]?.central ?? Number.NaN);
  return (
    <ChartFrame
      kind="couverture"
      heading={text.heading}
      lead={text.lead}
      choosers={null}
      axes={{ x: text.x, y: text.y }}
      indicators={[populationIndicator]}
      notes={[notes.model, notes.public]}
      table={() => (
        <ChartTable
          label={text.heading}
          headings={[text.minutes, text.central, text.slow, text.fast]}
          rows={points
            .filter(({ minutes }) => minutes % 5 === 0)
            .map(({ minutes, central, fewest, most }) => ({
              key: String(minutes),
              name: legend.upTo(String(minutes)),
              cells: [central, fewest, most].map(formats.integer),
            }))}
        />
      )}
    >
      {(width) => <CurvePlot title={text.image(at(10), at(20), at(30))} {...{ points, width }} />}
    </ChartFrame>
  );
}

interface CurvePlotProps {
  title: string;
  points: readonly CurvePoint[];
  width: number;
}

function CurvePlot({ title, points, width }: CurvePlotProps) {
  const text = useText(coverage);
  const formats = useFormats();
  const options = useMemo((): PlotOptions => {
    const describe = ({ minutes, central, fewest, most }: CurvePoint) =>
      `${text.legend.upTo(String(minutes))}\n${formats.integer(central)} ${text.between(formats.range(fewest, most))}`;
    return {
      width,
      height: Math.min(320, chartHeight(width)),
      ...margins,
      marginLeft: 64,
      x: { label: null, domain: [0, lastMinute], tickFormat: formatTick(formats) },
      y: { label: null, grid: true, nice: true, zero: true, tickFormat: formatTick(formats) },
      marks: [
        ruleX(coverageBoundsMinutes, { stroke: 'var(--line-strong)', strokeDasharray: '3 3' }),
        areaY(points, {
          x: 'minutes',
          y1: 'fewest',
          y2: 'most',
          fill: 'var(--accent)',
          fillOpacity: 0.18,
          curve: 'step-after',
        }),
        lineY(points, {
          x: 'minutes',
          y: 'central',
          stroke: 'var(--accent)',
          strokeWidth: 2,
          curve: 'step-after',
        }),
        tip(points, pointerX({ x: 'minutes', y: 'central', title: describe })),
      ],
    };
  }, [points, width, text, formats]);
  return <PlotFigure title={title} options={options} />;
}

/** People within each whole minute, by each travel model. */
function sampleCurves(curves: CoverageReport['curves']): CurvePoint[] {
  return Array.from({ length: lastMinute + 1 }, (_, minutes) => ({
    minutes,
    central: peopleWithin(curves.central, minutes),
    fewest: peopleWithin(curves.high, minutes),
    most: peopleWithin(curves.low, minutes),
  }));
}

const peopleWithin = (curve: readonly CoverageCurvePoint[], minutes: number): number =>
  curve.findLast((point) => point.minutes <= minutes)?.people ?? 0;
