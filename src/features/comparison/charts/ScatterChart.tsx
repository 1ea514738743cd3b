import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { IndicatorSelect } from '../../../charts/IndicatorSelect.tsx';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { indicatorById, indicators as registry } from '../../../domain/indicators/indicators.ts';
import {
  spearmanCorrelation,
  weightedCorrelation,
} from '../../../domain/statistics/correlation.ts';
import { isMeshAllowed } from '../../../domain/territory/zone.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import { MeshSwitch, useChartMesh } from './MeshSwitch.tsx';
import { ScatterPlot } from './ScatterPlot.tsx';
import { type ChartZone, useChartZones } from './useChartZones.ts';
import { usePinNotes } from './usePinNotes.ts';

/** A category is no quantity. */
const quantities = registry.filter(({ categories }) => categories === undefined);

/** A zone with both values. */
export interface ScatterZone extends ChartZone {
  first: number;
  second: number;
}

/** Any two indicators, zone by zone. */
export function ScatterChart({ onDrawn }: { onDrawn(): void }) {
  const view = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const first = findQuantity(view.indicatorId, 'apl-gp');
  const second = findQuantity(view.secondIndicatorId, 'median-income');
  if (!first || !second) return null;
  return (
    <Scatter
      first={first}
      second={second}
      onFirst={(id) => changeView({ indicatorId: id, year: null })}
      onSecond={(id) => changeView({ secondIndicatorId: id })}
      onDrawn={onDrawn}
    />
  );
}

const findQuantity = (id: string | null, fallback: string): Indicator | undefined =>
  quantities.find((indicator) => indicator.id === id) ?? indicatorById(fallback);

interface ScatterProps {
  first: Indicator;
  second: Indicator;
  onFirst(id: string): void;
  onSecond(id: string): void;
  onDrawn(): void;
}

function Scatter({ first, second, onFirst, onSecond, onDrawn }: ScatterProps) {
  const { scatter: text, ...words } = useText(comparisonCharts);
  const names = useText(indicators);
  const formats = useFormats();
  const asked = useAtlas((state) => state.view.year);
  const year = first.years.find((each) => each === asked);
  const finest = isMeshAllowed(first.finestMesh, second.finestMesh)
    ? first.finestMesh
    : second.finestMesh;
  const mesh = useChartMesh(finest);
  const charted = useChartZones(
    [{ indicatorId: first.id, ...(year ? { year } : {}) }, { indicatorId: second.id }],
    mesh,
  );
  const pinNotes = usePinNotes(charted);
  useOnFirst(charted.zones !== null, onDrawn);
  const zones = charted.zones && selectZonesWithBoth(charted.zones);
  const short = (indicator: Indicator) => indicatorText(names, indicator.id).short;
  const axis = (indicator: Indicator, of = indicator.years.at(-1)) =>
    [`${short(indicator)} (${unitText(names, indicator).full})`, of].filter(Boolean).join(' · ');
  const count = formats.count(zones?.length ?? 0, names.meshes[mesh].one, names.meshes[mesh].other);
  const isAgeCounted = [first, second].some(({ id }) => id.startsWith('apl-'));
  return (
    <ChartFrame
      kind="nuage"
      heading={text.heading}
      lead={text.lead}
      choosers={
        <>
          <IndicatorSelect
            label={text.first}
            offered={quantities}
            value={first}
            onChange={onFirst}
          />
          <IndicatorSelect
            label={text.second}
            offered={quantities}
            value={second}
            onChange={onSecond}
          />
          <MeshSwitch mesh={mesh} finest={finest} />
        </>
      }
      axes={{ x: axis(first, year), y: axis(second) }}
      indicators={[first, second]}
      notes={[
        zones !== null && (zones.length > 0 ? correlate(zones) : text.none),
        text.caveat,
        isAgeCounted && names.mentions.ageInApl,
        ...pinNotes,
      ]}
      table={() => (
        <ChartTable
          label={`${short(second)} / ${short(first)}`}
          headings={[words.zone, words.population, short(first), short(second)]}
          rows={(zones ?? []).map((zone) => ({
            key: zone.key,
            name: zone.name,
            cells: [
              formats.integer(zone.population),
              formats.number(zone.first, first.decimals),
              formats.number(zone.second, second.decimals),
            ],
          }))}
        />
      )}
    >
      {zones &&
        ((width) => (
          <ScatterPlot
            title={text.image(short(first), short(second), count)}
            zones={zones}
            first={first}
            second={second}
            width={width}
          />
        ))}
    </ChartFrame>
  );

  /** One's own zones are made of others: they are no more evidence. */
  function correlate(all: readonly ScatterZone[]): string {
    const evidence = all.filter(({ code }) => code !== null);
    const xs = evidence.map((zone) => zone.first);
    const ys = evidence.map((zone) => zone.second);
    const people = evidence.map(({ population }) => population);
    return text.correlation(
      formats.number(weightedCorrelation(xs, ys, people), 2),
      formats.number(spearmanCorrelation(xs, ys), 2),
    );
  }
}

function selectZonesWithBoth(zones: readonly ChartZone[]): ScatterZone[] {
  return zones.flatMap((zone) => {
    const [first = Number.NaN, second = Number.NaN] = zone.values;
    return Number.isNaN(first + second) ? [] : [{ ...zone, first, second }];
  });
}
