import { dot, line, type Markish, type PlotOptions, pointer, ruleY, tip } from '@observablehq/plot';
import { useMemo } from 'react';
import { chartHeight, margins } from '../../../charts/chartHeight.ts';
import { formatTick } from '../../../charts/formatTick.ts';
import { type FunnelLevel, funnelLevels, funnelLimits } from '../../../domain/statistics/funnel.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { PlotFigure } from '../../../ui/PlotFigure.tsx';
import type { FunnelZone } from './FunnelChart.tsx';
import { FunnelKeys, placeColours } from './FunnelKeys.tsx';
import { usePointedZone } from './usePointedZone.ts';

interface FunnelPlotProps {
  title: string;
  zones: readonly FunnelZone[];
  /** Per 100,000. */
  mean: number;
  formatRate(rate: number): string;
  width: number;
}

const perInhabitants = 100_000;
/** Enough for the steps of small counts to be sharp. */
const curvePoints = 400;

/** Under this width, in pixels, an axis has room for fewer numbers. */
const narrow = 520;

interface LimitPoint {
  people: number;
  rate: number;
  /** Which curve it is on. */
  curve: string;
}

/** The curves, the mean, a dot per zone: a disc inside the limits, a triangle on the side it leaves by. */
export function FunnelPlot({ title, zones, mean, formatRate, width }: FunnelPlotProps) {
  const words = useText(comparisonCharts);
  const formats = useFormats();
  const options = useMemo((): PlotOptions => {
    const people = zones.map(({ population }) => population);
    const range: [number, number] = [Math.min(...people) * 0.9, Math.max(...people) * 1.1];
    // The limits of the smallest zones would leave the others no room.
    const top = 1.3 * Math.max(mean, ...zones.map(({ rate }) => rate));
    const describe = ({ name, population, rate, place }: FunnelZone) =>
      `${name}\n${formats.integer(population)} ${words.population.toLowerCase()}\n${formatRate(rate)} : ${words.funnel.places[place]}`;
    const [usual, rare] = funnelLevels.map((level) => drawLimits(mean, range, level));
    const curves: Markish[] = [...limitLines(usual ?? [], '5 3'), ...limitLines(rare ?? [], '1 3')];
    return {
      width,
      height: chartHeight(width),
      ...margins,
      x: {
        type: 'log',
        domain: range,
        label: null,
        tickFormat: formatTick(formats),
        ticks: listLogTicks(range, width < narrow ? [1, 3] : [1, 2, 5]),
      },
      y: { label: null, grid: true, domain: [0, top], tickFormat: formatTick(formats) },
      marks: [
        ruleY([mean], { stroke: 'var(--ink-soft)' }),
        ...curves,
        ...drawZones(zones, mean),
        tip([...zones], pointer({ x: 'population', y: 'rate', title: describe })),
      ],
      color: { type: 'identity' },
    };
  }, [zones, mean, formatRate, width, words, formats]);
  const names = useMemo(
    () =>
      zones
        .filter(({ isPinned }) => isPinned)
        .map(({ name, population, rate }) => ({ text: name, x: population, y: rate, radius: 6 })),
    [zones],
  );
  const { pointed, point } = usePointedZone(zones);
  return (
    <>
      <FunnelKeys mean={formatRate(mean)} />
      <PlotFigure
        title={title}
        options={options}
        names={names}
        pointed={pointed && { x: pointed.population, y: pointed.rate }}
        onPoint={point}
      />
    </>
  );
}

/** A disc inside the limits; outside, a triangle that points to the side. */
function drawZones(zones: readonly FunnelZone[], mean: number): Markish[] {
  const isInside = ({ place }: FunnelZone) => place === 'compatible';
  const isAbove = ({ rate }: FunnelZone) => rate > mean;
  const style = {
    x: 'population',
    y: 'rate',
    fill: (zone: FunnelZone) => placeColours[zone.place],
    stroke: (zone: FunnelZone) => (zone.isPinned ? 'var(--ink)' : '#fff'),
    strokeWidth: 1.4,
  };
  return [
    dot(zones.filter(isInside), { ...style, r: 4.5 }),
    dot(
      zones.filter((zone) => !isInside(zone) && isAbove(zone)),
      { ...style, r: 5.5, symbol: 'triangle' },
    ),
    dot(
      zones.filter((zone) => !isInside(zone) && !isAbove(zone)),
      { ...style, r: 5.5, symbol: 'triangle', rotate: 180 },
    ),
  ];
}

function drawLimits(
  mean: number,
  [least, most]: [number, number],
  level: FunnelLevel,
): LimitPoint[] {
  return Array.from({ length: curvePoints + 1 }, (_, at) => {
    const people = least * (most / least) ** (at / curvePoints);
    const { lower, upper } = funnelLimits(mean / perInhabitants, people, level);
    return [
      { people, rate: lower * perInhabitants, curve: 'lower' },
      { people, rate: upper * perInhabitants, curve: 'upper' },
    ];
  }).flat();
}

function listLogTicks([least, most]: [number, number], steps: readonly number[]): number[] {
  const decades = Array.from({ length: 7 }, (_, power) => 10 ** power);
  return decades
    .flatMap((decade) => steps.map((step) => step * decade))
    .filter((tick) => tick >= least && tick <= most);
}

const limitLines = (points: LimitPoint[], dashes: string): Markish[] => [
  line(points, {
    x: 'people',
    y: 'rate',
    z: 'curve',
    stroke: 'var(--ink-soft)',
    strokeWidth: 1.2,
    strokeDasharray: dashes,
    clip: true,
  }),
];
