import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { IndicatorSelect } from '../../../charts/IndicatorSelect.tsx';
import { indicatorById, indicators as registry } from '../../../domain/indicators/indicators.ts';
import { type FunnelPlace, placeInFunnel } from '../../../domain/statistics/funnel.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useOnFirst } from '../../../ui/useOnFirst.ts';
import { FunnelPlot } from './FunnelPlot.tsx';
import { MeshSwitch, useChartMesh } from './MeshSwitch.tsx';
import { type ChartZone, useChartZones } from './useChartZones.ts';
import { usePinNotes } from './usePinNotes.ts';

const densities = registry.filter(({ id }) => id.startsWith('density-'));
const perInhabitants = 100_000;

/** A zone in the funnel. */
export interface FunnelZone extends ChartZone {
  rate: number;
  place: FunnelPlace;
}

/** Densities against population, between the limits of what chance alone does. */
export function FunnelChart({ onDrawn }: { onDrawn(): void }) {
  const { funnel: text, ...words } = useText(comparisonCharts);
  const names = useText(indicators);
  const formats = useFormats();
  const asked = useAtlas((state) => state.view.funnelIndicatorId);
  const changeView = useAtlas((state) => state.changeView);
  const indicator = densities.find(({ id }) => id === asked) ?? indicatorById('density-gp');
  const mesh = useChartMesh('epci');
  const charted = useChartZones(indicator ? [{ indicatorId: indicator.id }] : [], mesh);
  const pinNotes = usePinNotes(charted);
  useOnFirst(charted.zones !== null, onDrawn);
  if (!indicator) return null;
  const mean = charted.wholes[0] ?? Number.NaN;
  const zones = charted.zones && placeZones(charted.zones, mean);
  const { label, short } = indicatorText(names, indicator.id);
  const number = (value: number) => formats.number(value, indicator.decimals);
  return (
    <ChartFrame
      kind="entonnoir"
      heading={text.heading}
      lead={text.lead}
      choosers={
        <>
          <IndicatorSelect
            label={text.chooser}
            offered={densities}
            value={indicator}
            onChange={(id) => changeView({ funnelIndicatorId: id })}
          />
          <MeshSwitch mesh={mesh} finest="epci" />
        </>
      }
      axes={{ x: text.x, y: `${short} (${unitText(names, indicator).full})` }}
      indicators={[indicator]}
      notes={[text.note, text.straddling, ...pinNotes]}
      table={() => (
        <ChartTable
          label={label}
          headings={[words.zone, words.population, short, text.place]}
          rows={(zones ?? [])
            .toSorted((a, b) => b.population - a.population)
            .map(({ key, name, population, rate, place }) => ({
              key,
              name,
              cells: [formats.integer(population), number(rate), text.places[place]],
            }))}
        />
      )}
    >
      {zones &&
        ((width) => (
          <FunnelPlot
            title={text.image(
              label,
              formats.count(zones.length, names.meshes[mesh].one, names.meshes[mesh].other),
              formats.integer(zones.filter(({ place }) => place !== 'compatible').length),
            )}
            zones={zones}
            mean={mean}
            formatRate={number}
            width={width}
          />
        ))}
    </ChartFrame>
  );
}

/** A part of a zone is no zone: those cut by the outer border are left out. */
function placeZones(zones: readonly ChartZone[], mean: number): FunnelZone[] {
  return zones.flatMap((zone) => {
    const rate = zone.values[0] ?? Number.NaN;
    if (zone.isStraddling || Number.isNaN(rate) || zone.population <= 0) return [];
    const place = placeInFunnel(rate / perInhabitants, mean / perInhabitants, zone.population);
    return [{ ...zone, rate, place }];
  });
}
