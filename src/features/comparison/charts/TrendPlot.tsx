import { dot, line, type PlotOptions, pointer, ruleY, tip } from '@observablehq/plot';
import { useMemo } from 'react';
import { chartHeight, margins } from '../../../charts/chartHeight.ts';
import { formatTick } from '../../../charts/formatTick.ts';
import { aplThreshold, hasAplThreshold } from '../../../domain/indicators/aplThreshold.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { PlotFigure } from '../../../ui/PlotFigure.tsx';
import { PinKey, pinColours, pinSymbols } from './PinKey.tsx';
import type { TrendSeries } from './useTrend.ts';

interface TrendPlotProps {
  title: string;
  indicator: Indicator;
  years: readonly number[];
  series: readonly TrendSeries[];
  isBase100: boolean;
  width: number;
}

interface TrendPoint {
  key: string;
  name: string;
  year: number;
  value: number;
  colour: string;
  symbol: string;
}

/** A line per zone, told apart by colour and sign; its reference thin and dashed in the same colour. */
export function TrendPlot({ title, indicator, years, series, isBase100, width }: TrendPlotProps) {
  const { trend: words } = useText(comparisonCharts);
  const formats = useFormats();
  const decimals = isBase100 ? 1 : indicator.decimals;
  const zones = series.filter(({ isReference }) => !isReference);
  const options = useMemo((): PlotOptions => {
    const points = (isReference: boolean) =>
      series
        .filter((each) => each.isReference === isReference)
        .map((each) => (isReference ? { ...each, name: words.reference(each.name) } : each))
        .flatMap((each) => listPoints(each, years));
    const [own, references] = [points(false), points(true)];
    const describe = ({ name, year, value }: TrendPoint) =>
      `${name}\n${year} : ${formats.number(value, decimals)}`;
    const lineOf = { x: 'year', y: 'value', z: 'key', stroke: 'colour' };
    const dotOf = { x: 'year', y: 'value', fill: 'colour', symbol: 'symbol', r: 4.5 };
    return {
      width,
      height: Math.min(380, chartHeight(width)),
      ...margins,
      marginRight: 28,
      x: { label: null, ticks: [...years], tickFormat: String, insetLeft: 12, insetRight: 12 },
      y: { label: null, grid: true, nice: true, tickFormat: formatTick(formats) },
      color: { type: 'identity' },
      symbol: { type: 'identity' },
      marks: [
        hasAplThreshold(indicator.id)
          ? ruleY([aplThreshold], { stroke: 'var(--ink)', strokeDasharray: '3 3' })
          : null,
        line(references, { ...lineOf, strokeWidth: 1.2, strokeDasharray: '2 3' }),
        line(own, { ...lineOf, strokeWidth: 2.2 }),
        dot(own, { ...dotOf, stroke: '#fff', strokeWidth: 1 }),
        tip([...own, ...references], pointer({ x: 'year', y: 'value', title: describe })),
      ],
    };
  }, [series, years, indicator, width, words, formats, decimals]);
  return (
    <>
      <ul className="chart-keys">
        {zones.map(({ key, name, place }) => (
          <li key={key}>
            <PinKey place={place} />
            {name}
          </li>
        ))}
        {hasAplThreshold(indicator.id) && (
          <li>
            <svg viewBox="0 0 24 8" aria-hidden="true" className="chart-key-line">
              <path d="M0 4h24" strokeDasharray="3 3" />
            </svg>
            {words.threshold(formats.number(aplThreshold, 1))}
          </li>
        )}
      </ul>
      <PlotFigure title={title} options={options} />
    </>
  );
}

function listPoints(
  { key, name, place, shown }: TrendSeries,
  years: readonly number[],
): TrendPoint[] {
  const colour = pinColours[place] ?? 'var(--ink)';
  const symbol = pinSymbols[place] ?? 'circle';
  return years.flatMap((year, at) => {
    const value = shown[at] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [{ key, name, year, value, colour, symbol }];
  });
}
