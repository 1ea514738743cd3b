import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { AplContext } from './AplContext.tsx';
import './conditions.css';
import './results.css';
import { UseEvaluationPanel } from './UseEvaluationPanel.tsx';

/** What is known of the results, what the APL may be shown for, and what an evaluation would take. */
export function ResultsPart({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability).results;
  const words = useText(experiments);
  const view = useAtlas((state) => state.view);
  const { experiment } = frame;
  return (
    <div className="conditions results">
      <section aria-labelledby="results-published">
        <h2 id="results-published">{text.heading}</h2>
        {experiment ? (
          <>
            <p className="results-published">
              <a {...viewLink(view, { screen: 'experiments', record: experiment.id })}>
                {experiment.name}
              </a>
            </p>
            <p className="results-published">
              {text.published(words.publishedResults[experiment.results])}
            </p>
            <p className="conditions-note">{text.notProof[experiment.results]}</p>
          </>
        ) : (
          <p className="results-published">{text.noExperiment}</p>
        )}
      </section>
      <AplContext frame={frame} />
      <UseEvaluationPanel frame={frame} />
    </div>
  );
}
