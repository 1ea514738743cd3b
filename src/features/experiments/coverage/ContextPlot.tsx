import {
  dot,
  image,
  type PlotOptions,
  pointer,
  rect,
  ruleX,
  ruleY,
  text as textMark,
  tip,
} from '@observablehq/plot';
import { useMemo } from 'react';
import { siteSymbolUrl } from '../../../cartography/siteSymbol.ts';
import { chartHeight, margins } from '../../../charts/chartHeight.ts';
import { formatTick } from '../../../charts/formatTick.ts';
import type { SiteRole } from '../../../domain/experiments/experiment.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { PlotFigure } from '../../../ui/PlotFigure.tsx';
import type { ContextPlane, PlaneAxis } from './useContextPlane.ts';

interface ContextPlotProps {
  title: string;
  plane: ContextPlane;
  width: number;
}

/** More names than these would hide the sites. */
const mostNames = 24;
const symbolPixels = 18;

/** Communes as grey dots, sites as their symbols, regions without any site marked as such. */
export function ContextPlot({ title, plane, width }: ContextPlotProps) {
  const { context: words } = useText(coverage);
  const formats = useFormats();
  const sites = useMemo(() => listSites(plane), [plane]);
  const options = useMemo((): PlotOptions => {
    const edges = {
      across: edgesOf(plane.across),
      up: edgesOf(plane.up),
    };
    const empty = plane.regions
      .filter((region) => region.communes > 0 && region.sites === 0)
      .map(({ x, y }) => ({
        x1: edges.across[x],
        x2: edges.across[x + 1],
        y1: edges.up[y],
        y2: edges.up[y + 1],
      }));
    const scale = (side: 'across' | 'up') => ({
      type: plane[side].isLog ? ('log' as const) : ('linear' as const),
      domain: [edges[side][0], edges[side][3]],
      label: null,
      tickFormat: formatTick(formats),
      ...(plane[side].isLog ? { ticks: listLogTicks(edges[side]) } : {}),
    });
    const ruleStyle = { stroke: 'var(--line-strong)', strokeDasharray: '3 3' };
    return {
      width,
      height: chartHeight(width),
      ...margins,
      x: scale('across'),
      y: scale('up'),
      marks: [
        rect(empty, {
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          fill: 'var(--warning-soft)',
          inset: 1,
        }),
        dot(listCommunes(plane), {
          x: 'x',
          y: 'y',
          r: 1.5,
          fill: '#6b7480',
          fillOpacity: 0.4,
        }),
        ruleX(plane.across.bands, ruleStyle),
        ruleY(plane.up.bands, ruleStyle),
        image(sites, { x: 'x', y: 'y', src: 'symbol', width: symbolPixels, height: symbolPixels }),
        textMark(empty, {
          x: ({ x1, x2 }) => middle(x1, x2, plane.across.isLog),
          y: 'y2',
          dy: 5,
          lineAnchor: 'top',
          text: () => words.emptyShort,
          fill: 'var(--warning)',
          fontSize: 11,
          lineWidth: 8,
          stroke: 'var(--warning-soft)',
          strokeWidth: 3,
        }),
        tip(sites, pointer({ x: 'x', y: 'y', title: 'name' })),
      ],
    };
  }, [plane, sites, width, words, formats]);
  const names = useMemo(() => {
    const byPlace = new Map(sites.map((site) => [site.commune, site]));
    return byPlace.size > mostNames
      ? []
      : [...byPlace.values()].map(({ commune, x, y }) => ({
          text: commune,
          x,
          y,
          radius: symbolPixels / 2,
        }));
  }, [sites]);
  return <PlotFigure title={title} options={options} names={names} />;
}

function listSites({ placed, across, up }: ContextPlane) {
  return placed.map(({ record, site, row }) => ({
    x: across.values[row] ?? Number.NaN,
    y: up.values[row] ?? Number.NaN,
    symbol: siteSymbolUrl(record.axis, symbolRole(site.role)),
    commune: displayName(site.communeName ?? site.name),
    name: `${site.name}\n${record.name}`,
  }));
}

const listCommunes = ({ across, up }: ContextPlane) =>
  Array.from(across.values, (x, row) => ({ x, y: up.values[row] ?? Number.NaN })).filter(
    ({ x, y }) => !Number.isNaN(x + y) && (x > 0 || !across.isLog) && (y > 0 || !up.isLog),
  );

/** The extent of the communes and the two bounds within it: the sides of the three bands. */
function edgesOf({ values, isLog, bands }: PlaneAxis): [number, number, number, number] {
  // Where nobody lives there is no density to place on a logarithmic scale.
  const known = values.filter((value) => (isLog ? value > 0 : !Number.isNaN(value)));
  const least = known.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
  const most = known.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
  return [Math.min(least, bands[0]), ...bands, Math.max(most, bands[1])];
}

const middle = (from: number | undefined, to: number | undefined, isLog: boolean): number => {
  const [a, b] = [from ?? Number.NaN, to ?? Number.NaN];
  return isLog ? Math.sqrt(a * b) : (a + b) / 2;
};

const listLogTicks = ([least, , , most]: readonly number[]): number[] =>
  [1, 10, 100, 1_000, 10_000]
    .flatMap((power) => [power, 3 * power])
    .filter((tick) => tick >= (least ?? 0) && tick <= (most ?? 0));

/** A role that no source tells has the sign of a partner; sites known by an area alone are not located. */
const symbolRole = (role: SiteRole) => (role === 'unknown' || role === 'area' ? 'partner' : role);
