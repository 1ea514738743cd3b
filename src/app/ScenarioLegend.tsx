import { listLegendClasses } from '../cartography/listLegendClasses.ts';
import type { ScenarioReading } from '../domain/scenarios/composeScenarioColumn.ts';
import type { Column } from '../domain/territory/column.ts';
import { ReadingTable } from '../features/comparison/map-readings/ReadingTable.tsx';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import { mapReadings } from '../i18n/sections/mapReadings.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { LegendList } from '../ui/LegendList.tsx';
import '../features/explore/Legend.css';
import '../features/comparison/map-readings/map-readings.css';
import { classOfShown, type ScenarioShown } from './selectScenarioShown.ts';
import { describeShown, describeShownClasses, titleOf, unitOf } from './useScenarioPicture.ts';

interface ScenarioLegendProps {
  shown: ScenarioShown;
  /** What it is the difference of, where it is not that of the scenario in hand with today. */
  of?: { title: string; note: string };
}

/** The classes of the map of Simuler with the people in each, what they do not say, and the same in a table. */
export function ScenarioLegend({ shown, of }: ScenarioLegendProps) {
  const text = useText(scenarios);
  const readings = useText(mapReadings);
  const words = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const pointed = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const hasChanges = useAtlas(
    ({ view }) => (view.scenarios[view.scenarioAt]?.changes.length ?? 0) > 0,
  );
  const said = { text, names, formats };
  const { zones, column, reading } = shown;
  const listed = listLegendClasses(
    { text: words.legend, formats },
    {
      labels: describeShownClasses(said, readings, shown),
      colours: (shown.differences ?? shown.classes)?.colours ?? [],
      classOf: (value) => classOfShown(shown, value),
      column,
      zones,
    },
  );
  const title = of?.title ?? titleOf(said, reading, text.professions[profession].name);
  return (
    <section className="legend" aria-label={words.legend.title}>
      <h2 className="legend-title">{title}</h2>
      <p className="legend-unit">{unitOf(said, reading)}</p>
      <LegendList
        items={listed.items}
        missing={listed.missing}
        pointed={pointed}
        onPoint={pointAtClass}
      />
      {!of && !hasChanges && reading !== 'apl65' && (
        <p className="legend-note">{text.map.notes.none}</p>
      )}
      {!of && reading === 'difference' && (
        <p className="legend-note">{readings.notes.better.computed}</p>
      )}
      <p className="legend-note">{of?.note ?? text.map.notes[reading]}</p>
      <ReadingTable
        label={title}
        zones={zones}
        order={orderBySize(shown)}
        columns={tableReadings[reading].map((other) => {
          const column = columnOf(shown, other);
          return {
            heading: text.map.table[other],
            print: (row) => describeShown(said, { ...shown, reading: other, column }, row),
          };
        })}
      />
    </section>
  );
}

/** What the table says beside what the map shows. */
const tableReadings: Record<ScenarioReading, readonly ScenarioReading[]> = {
  difference: ['before', 'after', 'difference'],
  before: ['before', 'after', 'difference'],
  after: ['before', 'after', 'difference'],
  apl: ['apl'],
  apl65: ['apl65'],
};

const columnOf = (shown: ScenarioShown, reading: ScenarioReading): Column =>
  reading === shown.reading ? shown.column : shown.read(reading);

/** Of differences, the largest first, whatever its sign; of others, from the lowest up; none last. */
function orderBySize({ reading, column }: ScenarioShown): number[] {
  const rank = (row: number) => {
    const value = column.values[row] ?? Number.NaN;
    if (Number.isNaN(value)) return Number.POSITIVE_INFINITY;
    return reading === 'difference' ? -Math.abs(value) : value;
  };
  const ranks = Float64Array.from(column.values, (_, row) => rank(row));
  return Array.from(ranks.keys()).sort((a, b) =>
    ranks[a] === ranks[b] ? a - b : (ranks[a] ?? 0) - (ranks[b] ?? 0),
  );
}
