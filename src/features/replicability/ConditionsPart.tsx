import { useEffect } from 'react';
import { selectConditions } from '../../domain/replicability/conditionReadings.ts';
import { selectTicked, toggleCondition } from '../../domain/replicability/conditionTicks.ts';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { briefRecord } from '../../state/sharedView.ts';
import { viewLink } from '../../state/viewLink.ts';
import '../../ui/pillButton.css';
import { CandidateChooser } from './CandidateChooser.tsx';
import { ConditionItem } from './ConditionItem.tsx';
import { ConditionsExport } from './ConditionsExport.tsx';
import './conditions.css';
import { useConditionReadings } from './useConditionReadings.ts';

/** The documented conditions as a checklist for the candidate, beside what the data can say of each. */
export function ConditionsPart({ frame, row }: { frame: TerritoryFrame; row: number }) {
  const { conditions: text, answer } = useText(replicability);
  const kinds = useText(experiments).kinds;
  const formats = useFormats();
  const hand = useAtlasHand();
  const programme = useAtlas((state) => state.programme);
  const view = useAtlas((state) => state.view);
  const ticks = view.conditionTicks;
  const changeView = useAtlas((state) => state.changeView);
  const readings = useConditionReadings(frame, row);
  useEffect(() => hand.request('programme'), [hand]);
  if (!programme) return <p role="status">{text.pending}</p>;
  const kind = frame.experiment?.kind ?? null;
  const { conditions, isDocumented } = selectConditions(programme.conditions, kind);
  const zone = selectFramedZone(frame, row);
  const of = { mesh: frame.mesh, zone: zoneCode(zone.code) };
  const ticked = selectTicked(ticks, of);
  const count = conditions.filter(({ id }) => ticked.includes(id)).length;
  return (
    <section className="conditions" aria-labelledby="conditions-heading">
      <div className="conditions-head">
        <div>
          <h2 id="conditions-heading">{text.heading(displayName(zone.name))}</h2>
          <p className="conditions-lead">
            {frame.experiment ? text.of(frame.experiment.name) : text.ofNone}
          </p>
        </div>
        <div className="conditions-tools">
          <a className="pill-button" {...viewLink(view, { record: briefRecord })}>
            {answer.print}
          </a>
          <ConditionsExport {...{ frame, zone, conditions, ticked, readings }} />
        </div>
      </div>
      <CandidateChooser frame={frame} row={row} />
      <p className="conditions-note">{text.lead}</p>
      {!isDocumented && (
        <p className="match-warning">
          {kind === null ? text.noKind : text.undocumented(kinds[kind])}
        </p>
      )}
      <p className="conditions-count" role="status">
        {text.ticked(formats.integer(count), formats.integer(conditions.length))}
      </p>
      <ul className="conditions-list">
        {conditions.map((condition) => (
          <ConditionItem
            key={condition.id}
            condition={condition}
            isTicked={ticked.includes(condition.id)}
            onToggle={() =>
              changeView({ conditionTicks: toggleCondition(ticks, of, condition.id) })
            }
            readings={readings}
          />
        ))}
      </ul>
      <p className="conditions-note">
        {text.report(formats.integer(programme.report.recommendationsCount))}{' '}
        <span lang="fr">{programme.report.why}</span>
      </p>
      <p className="conditions-note">{text.local}</p>
    </section>
  );
}
