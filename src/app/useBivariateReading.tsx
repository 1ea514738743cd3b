import { useMemo } from 'react';
import { type BivariateClasses, createBivariateClasses } from '../cartography/bivariateClasses.ts';
import { describeLevels } from '../cartography/describeLevels.ts';
import {
  describeValue,
  type IndicatorMessages,
  indicatorText,
  unitText,
  type ValueText,
} from '../cartography/describeValue.ts';
import { IndicatorSelect } from '../charts/IndicatorSelect.tsx';
import type { Indicator, IndicatorRequest } from '../domain/indicators/indicator.ts';
import { indicatorById, indicators as registry } from '../domain/indicators/indicators.ts';
import { isAgeInApl } from '../domain/priorities/needSign.ts';
import type { Column } from '../domain/territory/column.ts';
import { isMeshAllowed, type Mesh } from '../domain/territory/zone.ts';
import type { LegendEntry } from '../exports/composePicture.ts';
import { BivariateLegend } from '../features/comparison/map-readings/BivariateLegend.tsx';
import { ReadingTable } from '../features/comparison/map-readings/ReadingTable.tsx';
import { canBeCrossed } from '../features/comparison/map-readings/whyNoReading.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { mapReadings } from '../i18n/sections/mapReadings.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import { useResults } from '../state/useResults.ts';
import { missingEntry } from './missingEntry.ts';
import { paintClasses } from './paintClasses.ts';
import type { MapReadingContent } from './useMapReading.tsx';
import type { ShownIndicator } from './useShownIndicator.ts';

/** Two indicators in three classes each; `null` when it is not what is read. */
export function useBivariateReading(
  shown: ShownIndicator,
  isRead: boolean,
): MapReadingContent | null {
  const text = useText(mapReadings);
  const names = useText(indicators);
  const formats = useFormats();
  const changeView = useAtlas((state) => state.changeView);
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { indicator: first } = shown;
  const second = useSecondIndicator(first);
  const mesh = isMeshAllowed(shown.mesh, second.finestMesh) ? shown.mesh : second.finestMesh;
  const zones = useAtlas((state) => state.territory?.zones[mesh]) ?? null;
  const requests = useMemo(
    () => (isRead ? listRequests(first, second, mesh, shown.year) : []),
    [isRead, first, second, mesh, shown.year],
  );
  const [firstResult = null, secondResult = null, latestResult = null] = useResults(requests);
  const crossed = useMemo(() => {
    if (!zones || !firstResult || !secondResult || !latestResult) return null;
    const columns = [shownColumn(firstResult), shownColumn(secondResult)] as const;
    const classes = createBivariateClasses(
      { indicator: first, values: shownColumn(latestResult).values },
      { indicator: second, values: columns[1].values },
      zones.population,
    );
    const classOfZone = zones.codes.map((_, row) =>
      classes.classOf(columns[0].values[row] ?? Number.NaN, columns[1].values[row] ?? Number.NaN),
    );
    return { columns, classes, classOfZone };
  }, [zones, first, second, firstResult, secondResult, latestResult]);
  const paint = useMemo(() => {
    if (!zones || !crossed) return null;
    const { classOfZone, classes } = crossed;
    const classOf = (row: number) => classOfZone[row] ?? -1;
    return paintClasses({ zones, classOf, colours: classes.colours, pointedClass });
  }, [zones, crossed, pointedClass]);
  if (!isRead) return null;

  const shortOf = ({ id }: Indicator) => indicatorText(names, id).short;
  const print = (indicator: Indicator, column: Column | undefined, row: number) =>
    describeValue(names, formats, indicator, {
      value: column?.values[row] ?? Number.NaN,
      status: column?.status[row],
    });
  const printFirst = (row: number) => print(first, crossed?.columns[0], row);
  const printSecond = (row: number) => print(second, crossed?.columns[1], row);
  const inFull = ({ text: figure, unit }: ValueText) =>
    unit === '' ? figure : `${figure} ${unit}`;
  const title = text.bivariate.title(shortOf(first), shortOf(second));
  return {
    picture: {
      mesh,
      zones,
      paint,
      selectPaint: () => ({ mesh, paint: null }),
      title,
      describe: (row) =>
        crossed
          ? text.bivariate.zone(
              `${shortOf(first)} ${inFull(printFirst(row))}`,
              `${shortOf(second)} ${inFull(printSecond(row))}`,
            )
          : '',
      exported: () => ({
        fileNameParts: [first.id, second.id],
        title,
        subtitle: [first, second].map((one) => unitText(names, one).full).join(' · '),
        legend: [
          ...(crossed ? listEntries(names, formats, crossed.classes) : []),
          ...missingEntry(names, crossed?.classOfZone.includes(-1)),
        ],
        figures: [shown, { indicator: second, year: second.years.at(-1) ?? null }],
        remarks: [first, second].some(isAgeInApl) ? [names.mentions.ageInApl] : [],
      }),
    },
    legend: (
      <>
        <div className="reading-controls">
          <IndicatorSelect
            label={text.bivariate.second}
            offered={registry.filter((one) => canBeCrossed(one) && one !== first)}
            value={second}
            onChange={(secondIndicatorId) => changeView({ secondIndicatorId })}
          />
          {mesh !== shown.mesh && (
            <p className="panel-note">{text.bivariate.mesh(names.meshes[mesh].one)}</p>
          )}
        </div>
        {zones && crossed ? (
          <BivariateLegend
            zones={zones}
            classes={crossed.classes}
            classOfZone={crossed.classOfZone}
            years={[shown.year, second.years.at(-1) ?? null]}
          >
            <ReadingTable
              label={title}
              zones={zones}
              order={Array.from(zones.codes.keys()).sort(
                (a, b) => (crossed.classOfZone[a] ?? 0) - (crossed.classOfZone[b] ?? 0),
              )}
              columns={[
                { heading: shortOf(first), print: (row) => printFirst(row).text },
                { heading: shortOf(second), print: (row) => printSecond(row).text },
              ]}
            />
          </BivariateLegend>
        ) : (
          <p role="status">{text.pending}</p>
        )}
      </>
    ),
  };
}

/** Both as they are shown, and the first in its latest year, which the classes are made from. */
function listRequests(
  first: Indicator,
  second: Indicator,
  mesh: Mesh,
  year: number | null,
): IndicatorRequest[] {
  return [
    { indicatorId: first.id, mesh, ...(year === null ? {} : { year }) },
    { indicatorId: second.id, mesh },
    { indicatorId: first.id, mesh },
  ];
}

/** The one asked for if it can be crossed with the first; by default income, beside the APL. */
function useSecondIndicator(first: Indicator): Indicator {
  const asked = useAtlas((state) => state.view.secondIndicatorId);
  const candidates = [asked ?? '', 'median-income', 'apl-gp'].flatMap(
    (id) => indicatorById(id) ?? [],
  );
  return candidates.find((one) => one !== first && canBeCrossed(one)) ?? first;
}

function listEntries(
  names: IndicatorMessages,
  formats: Formats,
  { first, second, colours }: BivariateClasses,
): LegendEntry[] {
  const [across, up] = [first, second].map((axis) => {
    const { short } = indicatorText(names, axis.indicator.id);
    return describeLevels(names, formats, axis).map((level) => `${short} ${level}`);
  });
  return colours.map((colour, at) => ({
    label: `${across?.[Math.floor(at / 3)]} · ${up?.[at % 3]}`,
    mark: { colour },
  }));
}
