import { useMemo } from 'react';
import type { CatchmentLine } from '../cartography/catchmentLine.ts';
import { describeValue, indicatorText } from '../cartography/describeValue.ts';
import type { Axis } from '../domain/experiments/experiment.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { Mesh } from '../domain/territory/zone.ts';
import type { ExportWords } from '../exports/figureColumn.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { explore } from '../i18n/sections/explore.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import type { ZonePaint } from '../map/zonePaint.ts';
import { type AtlasState, useAtlas } from '../state/atlasStore.ts';
import { shownColumn } from '../state/resultsSlice.ts';
import type { MapExportContent } from './createIndicatorExport.ts';
import { createZonePaint, type ShownIndicator, selectShownIndicator } from './useShownIndicator.ts';

export type SelectPaint = (state: AtlasState) => Pick<StagePicture, 'mesh' | 'paint'>;

/** What the stage draws of a mesh, and says of each of its zones, whatever is read from it. */
export interface StagePicture {
  mesh: Mesh;
  zones: ZoneSet | null;
  /** `null` while its colours are awaited. */
  paint: ZonePaint | null;
  /** The same paint from the store, before the page is drawn anew; `null` when it waits for the page. */
  selectPaint: SelectPaint;
  /** Of the still map. */
  title: string;
  /** What is said of a zone after its name; empty while it is awaited. */
  describe(row: number): string;
  /** Outlines of what sites cover, drawn over the zones. */
  catchments?: readonly CatchmentLine[];
  /** Of which axis the sites are drawn over it; all where it is `null` or absent. */
  siteAxis?: Axis | null;
  /** What its files say; `null` where that is the indicator in view. */
  exported: ((words: ExportWords) => MapExportContent) | null;
}

function selectIndicatorPaint(state: AtlasState): ReturnType<SelectPaint> {
  const shown = selectShownIndicator(state);
  return { mesh: shown.mesh, paint: createZonePaint(shown, state.pointedClass) };
}

/** The indicator in view; while a class of the legend is being looked at, the others are dimmed. */
export function useIndicatorPicture(shown: ShownIndicator): StagePicture {
  const text = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const pointedClass = useAtlas((state) => state.pointedClass);
  const { indicator, mesh, zones, result } = shown;
  const paint = useMemo(() => createZonePaint(shown, pointedClass), [shown, pointedClass]);
  return {
    mesh,
    zones,
    paint,
    selectPaint: selectIndicatorPaint,
    title: text.map.stillMapTitle(indicatorText(names, indicator.id).label),
    describe(row) {
      if (!result) return '';
      const column = shownColumn(result);
      const value = describeValue(names, formats, indicator, {
        value: column.values[row] ?? Number.NaN,
        status: column.status[row],
        lower: result.range?.lower[row],
        upper: result.range?.upper[row],
      });
      return value.unit === '' ? value.text : `${value.text} ${value.unit}`;
    },
    exported: null,
  };
}
