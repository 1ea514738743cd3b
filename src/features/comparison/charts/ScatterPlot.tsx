import { dot, type PlotOptions, pointer, ruleX, ruleY, tip } from '@observablehq/plot';
import { useMemo } from 'react';
import { indicatorText } from '../../../cartography/describeValue.ts';
import { chartHeight, margins } from '../../../charts/chartHeight.ts';
import { formatTick } from '../../../charts/formatTick.ts';
import { aplThreshold, hasAplThreshold } from '../../../domain/indicators/aplThreshold.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { PlotFigure } from '../../../ui/PlotFigure.tsx';
import type { ScatterZone } from './ScatterChart.tsx';
import { usePointedZone } from './usePointedZone.ts';

interface ScatterPlotProps {
  title: string;
  zones: readonly ScatterZone[];
  first: Indicator;
  second: Indicator;
  width: number;
}

const largestRadius = 15;
const leastRadius = 1.6;

/** A disc per zone, its area its inhabitants; the pinned ones dark, on top, and named. */
export function ScatterPlot({ title, zones, first, second, width }: ScatterPlotProps) {
  const names = useText(indicators);
  const formats = useFormats();
  const radiusOf = useMemo(() => {
    const most = Math.max(1, ...zones.map(({ population }) => population));
    return ({ population }: ScatterZone) =>
      leastRadius + (largestRadius - leastRadius) * Math.sqrt(population / most);
  }, [zones]);
  const options = useMemo((): PlotOptions => {
    const describe = (zone: ScatterZone) =>
      [
        zone.name,
        `${indicatorText(names, first.id).short} : ${formats.number(zone.first, first.decimals)}`,
        `${indicatorText(names, second.id).short} : ${formats.number(zone.second, second.decimals)}`,
      ].join('\n');
    const byPin = [
      { zones: zones.filter(({ isPinned }) => !isPinned), fill: '#6b7480', fillOpacity: 0.42 },
      { zones: zones.filter(({ isPinned }) => isPinned), fill: 'var(--accent)', fillOpacity: 0.9 },
    ];
    const thresholdStyle = { stroke: 'var(--ink)', strokeDasharray: '3 3' };
    return {
      width,
      height: chartHeight(width),
      ...margins,
      inset: 8,
      x: { label: null, grid: true, nice: true, tickFormat: formatTick(formats) },
      y: { label: null, grid: true, nice: true, tickFormat: formatTick(formats) },
      r: { type: 'identity' },
      marks: [
        hasAplThreshold(first.id) ? ruleX([aplThreshold], thresholdStyle) : null,
        hasAplThreshold(second.id) ? ruleY([aplThreshold], thresholdStyle) : null,
        ...byPin.map(({ zones: some, ...style }) =>
          dot(some, {
            x: 'first',
            y: 'second',
            r: radiusOf,
            stroke: '#fff',
            strokeWidth: 0.6,
            ...style,
          }),
        ),
        tip([...zones], pointer({ x: 'first', y: 'second', title: describe })),
      ],
    };
  }, [zones, first, second, width, names, formats, radiusOf]);
  const labels = useMemo(
    () =>
      zones
        .filter(({ isPinned }) => isPinned)
        .map((zone) => ({
          text: zone.name,
          x: zone.first,
          y: zone.second,
          radius: radiusOf(zone),
        })),
    [zones, radiusOf],
  );
  const { pointed, point } = usePointedZone(zones);
  const ring = useMemo(() => pointed && { x: pointed.first, y: pointed.second }, [pointed]);
  return (
    <PlotFigure title={title} options={options} names={labels} pointed={ring} onPoint={point} />
  );
}
