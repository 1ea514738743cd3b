import { type ReactNode, useEffect } from 'react';
import type { Scenario } from '../../../domain/scenarios/scenario.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioReport } from '../../../i18n/sections/scenarioReport.ts';
import { scenarios } from '../../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { createScenarioRequest, selectScenario } from '../../../state/selectScenario.ts';
import { useScenarioAnswers } from '../../../state/useScenarioAnswers.ts';
import { useScenarioBands } from '../../../state/useScenarioBands.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { describeChange } from '../describeChange.ts';
import { EffectZoneTables } from '../EffectZoneTables.tsx';
import { HeadlineTable } from '../HeadlineTable.tsx';
import { PeopleByChange } from '../PeopleByChange.tsx';
import { ScenarioHeadline } from '../ScenarioHeadline.tsx';
import '../scenarios.css';
import { useScenarioWords } from '../useScenarioWords.ts';
import { ReportCosts } from './ReportCosts.tsx';
import { ReportSources } from './ReportSources.tsx';
import './scenarioReport.css';

interface ScenarioReportProps {
  /** Before, after and difference. */
  maps: ReactNode;
  hasMaps: boolean;
}

/** A scenario on A4 pages, to be handed round: what it changes, what it does, to whom, at what cost. */
export function ScenarioReport({ maps, hasMaps }: ScenarioReportProps) {
  const text = useText(scenarioReport);
  const scenario = useAtlas(selectScenario);
  const isOpen = useAtlas((state) => state.territory !== null);
  return (
    <div className="brief-scroller">
      <ReportTools />
      {isOpen && scenario.changes.length === 0 && <h1 className="brief-unknown">{text.empty}</h1>}
      {isOpen && scenario.changes.length > 0 && (
        <Report scenario={scenario} maps={maps} hasMaps={hasMaps} />
      )}
    </div>
  );
}

/** On the screen only. */
function ReportTools() {
  const text = useText(scenarioReport);
  const view = useAtlas((state) => state.view);
  return (
    <div className="brief-tools">
      <a {...viewLink(view, { record: null })}>← {text.back}</a>
      <button type="button" className="brief-print" onClick={() => window.print()}>
        {text.print}
      </button>
    </div>
  );
}

function Report({ scenario, maps, hasMaps }: ScenarioReportProps & { scenario: Scenario }) {
  const text = useText(scenarioReport);
  const words = useScenarioWords();
  const formats = useFormats();
  const { panel, professions, list } = useText(scenarios);
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const { known, answer } = useFigures(scenario);
  const isOfGps = profession === 'gp';
  const isWhole = hasMaps && answer !== null && (!isOfGps || (known?.bands ?? null) !== null);
  const name = scenario.name || list.firstName(1);
  usePageTitle(name);
  const count = scenario.changes.length;
  return (
    <article className="brief scenario-report" aria-busy={!isWhole}>
      <header className="brief-header">
        <p className="brief-kind">{text.kind}</p>
        <h1>{name}</h1>
        <p className="brief-place">
          {professions[profession].name} · {panel.changeCount(formats.integer(count), count)}
        </p>
      </header>
      <div className="brief-sentence">
        <ScenarioHeadline />
      </div>
      <section>
        <h2>{text.changes}</h2>
        <ul className="scenario-report-changes">
          {scenario.changes.map((change, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place; two may be alike
            <li key={at}>{describeChange(words, change)}</li>
          ))}
        </ul>
        <p className="brief-detail">{panel.assumption}</p>
      </section>
      <section>
        <h2>{text.maps}</h2>
        {maps ?? <p role="status">{text.loading}</p>}
        <p className="brief-detail">{text.mapNote}</p>
      </section>
      {known && answer?.effect && (
        <>
          <section className="brief-long">
            <h2>{text.figures}</h2>
            <HeadlineTable known={known} />
          </section>
          <section className="brief-long">
            <h2>{text.who}</h2>
            <PeopleByChange people={answer.effect.peopleByChange} />
            <EffectZoneTables change={answer.change} crossings={answer.effect.crossings} />
          </section>
          <ReportCosts scenario={scenario} />
        </>
      )}
      <ReportSources scenario={scenario} />
    </article>
  );
}

function useFigures(scenario: Scenario) {
  const view = useAtlas((state) => state.view);
  const surroundings = useAtlas((state) => state.surroundings);
  const known = useScenarioBands(scenario);
  const [answer = null] = useScenarioAnswers([
    createScenarioRequest({ view, surroundings }, scenario),
  ]);
  return { known, answer };
}

function usePageTitle(name: string): void {
  const text = useText(scenarioReport);
  useEffect(() => {
    // After the shell, which names the screen.
    const timer = setTimeout(() => {
      document.title = text.title(name);
    });
    return () => clearTimeout(timer);
  }, [name, text]);
}
