import { useMemo } from 'react';
import { createLambertProjection } from '../cartography/lambertProjection.ts';
import { createStillMap } from '../cartography/stillMap.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import type { ScenarioReading } from '../domain/scenarios/composeScenarioColumn.ts';
import { ScenarioReport } from '../features/scenarios/report/ScenarioReport.tsx';
import '../features/brief/brief.css';
import '../features/brief/briefFigures.css';
import '../features/brief/briefPrint.css';
import '../ui/SheetParts.css';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { mapReadings } from '../i18n/sections/mapReadings.ts';
import { scenarioReport } from '../i18n/sections/scenarioReport.ts';
import { scenarios } from '../i18n/sections/scenarios.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { createScenarioRequest, selectScenario } from '../state/selectScenario.ts';
import { useResults } from '../state/useResults.ts';
import { useScenarioAnswers } from '../state/useScenarioAnswers.ts';
import {
  createShown,
  listBaseRequests,
  paintShown,
  type ScenarioShown,
} from './selectScenarioShown.ts';
import { boundsOf } from './useCamera.ts';
import { describeShownClasses } from './useScenarioPicture.ts';

const size = { width: 250, height: 300 };
const readings = ['before', 'after', 'difference'] as const satisfies readonly ScenarioReading[];

/** The printable scenario, its maps drawn as the screen's are. */
export function ScenarioReportPage() {
  const shown = useReportShown();
  const firstView = useAtlas((state) => state.firstView);
  return (
    <ScenarioReport
      hasMaps={shown !== null}
      maps={
        shown &&
        firstView && (
          <div className="scenario-report-maps">
            {shown.map((each) => (
              <ReportMap key={each.reading} shown={each} firstView={firstView} />
            ))}
          </div>
        )
      }
    />
  );
}

/** By commune; `null` while it is awaited. */
function useReportShown(): ScenarioShown[] | null {
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const surroundings = useAtlas((state) => state.surroundings);
  const scenario = useAtlas(selectScenario);
  const [before, baseline] = useResults(listBaseRequests({ view }));
  const [answer] = useScenarioAnswers([createScenarioRequest({ view, surroundings }, scenario)]);
  const { scenarioProfession } = view;
  return useMemo(() => {
    if (!territory || !before || !baseline?.base100 || !answer) return null;
    const input = {
      territory,
      mesh: 'commune' as const,
      before: before.column,
      baseline: baseline.base100,
      change: answer.change,
      indicatorId: `access-${scenarioProfession}`,
    };
    return readings.flatMap((reading) => createShown({ ...input, reading }) ?? []);
  }, [territory, before, baseline, answer, scenarioProfession]);
}

function ReportMap({ shown, firstView }: { shown: ScenarioShown; firstView: FirstView }) {
  const text = useText(scenarios);
  const report = useText(scenarioReport);
  const own = useText(mapReadings);
  const names = useText(indicators);
  const formats = useFormats();
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const heading = text.map.readings[shown.reading];
  const title = report.mapTitle(heading, text.professions[profession].name);
  const svg = useMemo(() => drawMap(shown, firstView, title), [shown, firstView, title]);
  const colours = (shown.differences ?? shown.classes)?.colours ?? [];
  return (
    <figure>
      <figcaption>{heading}</figcaption>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by createStillMap, which escapes every text */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <ul className="scenario-report-key">
        {describeShownClasses({ text, names, formats }, own, shown).map((label, at) => (
          <li key={label}>
            <svg viewBox="0 0 16 12" aria-hidden="true">
              <rect width={16} height={12} fill={colours[at]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function drawMap(
  shown: ScenarioShown,
  { outlines, departments, backdrop }: FirstView,
  title: string,
): string {
  const paint = paintShown(shown, null);
  const fills = new Map(paint.codes.map((code, row) => [String(code), paint.fills[row] ?? null]));
  return createStillMap({
    zones: outlines,
    fills: (code) => fills.get(code) ?? null,
    projection: createLambertProjection(boundsOf(departments), size, 6),
    size,
    title,
    borders: departments,
    backdrop: backdrop.filter(({ properties }) => properties.kind === 'department'),
    idPrefix: `report-${shown.reading}`,
  });
}
