import { leastStrongPercent } from '../../domain/replicability/isWeakLikeness.ts';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectCandidateRow } from '../../state/selectCandidateRow.ts';
import { selectMatching, selectMatchWeights } from '../../state/selectMatching.ts';
import { briefRecord } from '../../state/sharedView.ts';
import { viewLink } from '../../state/viewLink.ts';
import '../../ui/pillButton.css';
import './MatchAnswer.css';
import { MatchList } from './MatchList.tsx';
import { ProfilePlot } from './ProfilePlot.tsx';
import { VariableTable } from './VariableTable.tsx';

/** The answer beside the map: the list, and the profiles of origin and candidate. */
export function MatchAnswer({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability);
  const { mentions } = useText(indicators);
  const formats = useFormats();
  const matching = useAtlas(selectMatching);
  const weights = useAtlas((state) => selectMatchWeights(frame, state));
  const view = useAtlas((state) => state.view);
  const row = useAtlas(selectCandidateRow);
  if (!matching) return <p role="status">{text.answer.pending}</p>;
  const nameOf = (of: number) => displayName(selectFramedZone(frame, of).name);
  const origin = { row: frame.origin, name: nameOf(frame.origin) };
  const listed = matching.matches.map((match) => match.row);
  const isListed = listed.includes(row);
  return (
    <>
      <MatchList frame={frame} matching={matching} candidate={row} />
      {row >= 0 && (
        <section aria-labelledby="match-profiles">
          <h2 id="match-profiles" className="match-heading">
            {text.plot.heading}
          </h2>
          {!isListed && (
            <p className="match-note">
              {text.answer.chosen(nameOf(row))}. {text.answer.notProposed}
            </p>
          )}
          <ProfilePlot
            frame={frame}
            weights={weights}
            origin={origin.name}
            candidate={{ row, name: nameOf(row) }}
            others={listed.filter((other) => other !== row)}
          />
          <details className="match-details">
            <summary>{text.plot.table}</summary>
            <VariableTable
              frame={frame}
              weights={weights}
              label={text.plot.table}
              zones={[
                origin,
                ...(isListed ? listed : [row, ...listed]).map((of) => ({
                  row: of,
                  name: nameOf(of),
                })),
              ]}
            />
          </details>
          <p className="match-note">{mentions.similarity}</p>
          <details className="match-details">
            <summary>{text.method.heading}</summary>
            <ol className="match-steps">
              {text.method.steps(formats.percent(leastStrongPercent)).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
          <p className="match-print">
            <a className="pill-button" {...viewLink(view, { record: briefRecord })}>
              {text.answer.print}
            </a>
          </p>
        </section>
      )}
    </>
  );
}
