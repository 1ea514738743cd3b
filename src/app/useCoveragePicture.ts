import { useMemo } from 'react';
import { equityClasses, equityClassOf, equityColours } from '../cartography/equityClasses.ts';
import { minuteClassOf, minuteColours } from '../cartography/minuteClasses.ts';
import { coverageBoundsMinutes } from '../domain/experiments/coverageBounds.ts';
import type { Axis } from '../domain/experiments/experiment.ts';
import { latestAplFact } from '../domain/experiments/measureCoverage.ts';
import { leftOutBeyondMinutes } from '../domain/experiments/siteCoverage.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { LegendEntry } from '../exports/composePicture.ts';
import { describeMinuteClasses } from '../features/experiments/coverage/describeMinuteClasses.ts';
import { describeMinutes } from '../features/experiments/coverage/describeMinutes.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { coverage as coverageSection } from '../i18n/sections/coverage.ts';
import { experiments } from '../i18n/sections/experiments.ts';
import { useAtlas } from '../state/atlasStore.ts';
import type { SiteCoverage } from '../state/useSiteCoverage.ts';
import { paintClasses } from './paintClasses.ts';
import type { StagePicture } from './useIndicatorPicture.ts';

/** One reading of the coverage as the map shows it. */
interface CoverageClasses {
  classOf(row: number): number;
  colours: readonly string[];
  labels: readonly string[];
  minutes: { low: Float64Array; high: Float64Array };
  title: string;
  fileNameParts: string[];
  /** Whose sites alone are drawn; `null`: all. */
  axis: Axis | null;
  outlinedMinutes: readonly number[];
}

/** Communes by minutes to a site, or by APL and site together; `null` where a plain ground is meant. */
export function useCoveragePicture(coverage: SiteCoverage): StagePicture | null {
  const text = useText(coverageSection);
  const formats = useFormats();
  const classes = useCoverageClasses(coverage);
  const zones = useAtlas((state) => state.territory?.zones.commune);
  const apl = useAtlas((state) => state.territory?.facts.get(latestAplFact)?.values);
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { catchments } = coverage;
  return useMemo(() => {
    if (!zones || !classes) return null;
    const describe = (row: number) => {
      const ends = [classes.minutes.low[row], classes.minutes.high[row]];
      const [fast = Number.NaN, slow = Number.NaN] = ends;
      const minutes = describeMinutes(text, formats, [fast, slow]);
      const near = Number.isFinite(slow) && slow > 0 ? text.commune.near(minutes) : minutes;
      return `${near} · ${text.commune.apl(formats.number(apl?.[row] ?? Number.NaN, 2))}`;
    };
    return createPicture(zones, classes, { pointedClass, describe, catchments, text, formats });
  }, [zones, classes, apl, pointedClass, catchments, text, formats]);
}

function useCoverageClasses({ report, detailed }: SiteCoverage): CoverageClasses | null {
  const text = useText(coverageSection);
  const axisNames = useText(experiments).axes;
  const reading = useAtlas((state) => state.view.coverage.reading);
  const apl = useAtlas((state) => state.territory?.facts.get(latestAplFact)?.values);
  return useMemo(() => {
    if (reading === 'people' && report) {
      const { minutes } = report;
      return {
        classOf: (row) => minuteClassOf(minutes.central[row] ?? Number.NaN),
        colours: minuteColours,
        labels: describeMinuteClasses(text.legend),
        minutes,
        title: text.mapTitle.people,
        fileNameParts: ['couverture'],
        axis: null,
        outlinedMinutes: coverageBoundsMinutes,
      };
    }
    if (reading === 'leftOut' && detailed?.found) {
      const { minutes } = detailed.found;
      const name = axisNames[detailed.axis];
      return {
        classOf: (row) =>
          equityClassOf(apl?.[row] ?? Number.NaN, minutes.central[row] ?? Number.NaN),
        colours: equityClasses.map((kind) => equityColours[kind]),
        labels: equityClasses.map((kind) => text.leftOut.classes[kind]),
        minutes,
        title: text.mapTitle.leftOut(name),
        fileNameParts: ['ecart-equite', name],
        axis: detailed.axis,
        outlinedMinutes: [leftOutBeyondMinutes],
      };
    }
    return null;
  }, [report, detailed, reading, apl, text, axisNames]);
}

interface PictureParts {
  pointedClass: number | null;
  describe(row: number): string;
  catchments: SiteCoverage['catchments'];
  text: (typeof coverageSection)['fr'];
  formats: Formats;
}

function createPicture(
  zones: ZoneSet,
  classes: CoverageClasses,
  { pointedClass, describe, catchments, text, formats }: PictureParts,
): StagePicture {
  const { classOf, colours, labels, title, fileNameParts, axis, outlinedMinutes } = classes;
  const shown = (catchments ?? []).filter(({ boundMinutes }) =>
    outlinedMinutes.includes(boundMinutes),
  );
  const outlined = shown.map(({ boundMinutes }) => String(boundMinutes));
  const paint = paintClasses({ zones, classOf, colours, pointedClass });
  return {
    mesh: 'commune',
    zones,
    paint,
    selectPaint: () => ({ mesh: 'commune', paint }),
    title,
    describe,
    siteAxis: axis,
    catchments: shown.map(({ boundMinutes, outline }) => ({
      boundMinutes,
      geometry: outline.geometry,
    })),
    exported: () => ({
      fileNameParts,
      title,
      subtitle: text.legend.unit,
      legend: labels.map(
        (label, at): LegendEntry => ({ label, mark: { colour: colours[at] ?? '' } }),
      ),
      figures: ['population', 'apl-gp'].flatMap((id) => {
        const indicator = indicatorById(id);
        return indicator ? [{ indicator, year: indicator.years.at(-1) ?? null }] : [];
      }),
      remarks: [
        ...(outlined.length > 0 ? [text.legend.outlined(formats.list(outlined))] : []),
        text.notes.model,
        text.notes.public,
      ],
    }),
  };
}
