import { catchmentPixels } from '../../../cartography/catchmentLine.ts';
import { countClasses } from '../../../cartography/classification.ts';
import {
  minuteClassCount,
  minuteClassOf,
  minuteColours,
} from '../../../cartography/minuteClasses.ts';
import { reachKm, travelModels } from '../../../domain/access/travelModel.ts';
import { coverageBoundsMinutes } from '../../../domain/experiments/coverageBounds.ts';
import type { CoverageReport } from '../../../domain/experiments/measureCoverage.ts';
import {
  type Catchment,
  mostOutlinedPlaces,
} from '../../../domain/experiments/outlineCatchments.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { LegendList } from '../../../ui/LegendList.tsx';
import { describeMinuteClasses } from './describeMinuteClasses.ts';

interface MinutesLegendProps {
  report: CoverageReport;
  territory: Territory;
  catchments: readonly Catchment[] | null;
}

/** The colours and the outlines of the map beside. */
export function MinutesLegend({ report, territory, catchments }: MinutesLegendProps) {
  const text = useText(coverage);
  const { meshes } = useText(indicators);
  const formats = useFormats();
  const pointed = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const { population } = territory.communes;
  const labels = describeMinuteClasses(text.legend);
  const { classes } = countClasses(
    { classCount: minuteClassCount, classOf: minuteClassOf },
    report.minutes.central,
    population,
  );
  return (
    <section className="coverage-legend" aria-label={text.legend.people}>
      <h2 className="legend-title">{text.legend.people}</h2>
      <p className="legend-unit">{text.legend.unit}</p>
      <LegendList
        items={classes.map((count, at) => ({
          label: labels[at] ?? '',
          colour: minuteColours[at] ?? '',
          count: formats.percent((100 * count.population) / report.whole.inhabitants),
          detail: text.legend.detail(
            formats.count(count.zones, meshes.commune.one, meshes.commune.other),
            formats.integer(count.population),
          ),
        }))}
        missing={[]}
        pointed={pointed}
        onPoint={pointAtClass}
      />
      {catchments && catchments.length > 0 && <Lines />}
      {catchments?.length === 0 && report.placeCount > mostOutlinedPlaces && (
        <p className="legend-note">{text.legend.noLines(formats.integer(mostOutlinedPlaces))}</p>
      )}
    </section>
  );
}

function Lines() {
  const text = useText(coverage).legend;
  const formats = useFormats();
  return (
    <>
      <ul className="coverage-lines" aria-label={text.lines}>
        {coverageBoundsMinutes.map((bound) => (
          <li key={bound}>
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <path d="M0 4h24" strokeWidth={catchmentPixels(bound)} />
            </svg>
            {text.line(
              String(bound),
              formats.km(reachKm(travelModels.central, bound)),
              formats.range(reachKm(travelModels.high, bound), reachKm(travelModels.low, bound), 1),
            )}
          </li>
        ))}
      </ul>
      <p className="legend-note">{text.linesNote}</p>
    </>
  );
}
