import { useEffect } from 'react';
import {
  selectConditionReading,
  selectConditions,
} from '../../domain/replicability/conditionReadings.ts';
import { selectTicked } from '../../domain/replicability/conditionTicks.ts';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useConditionReadings } from './useConditionReadings.ts';

/** The conditions with the team's ticks, and what the data say of the candidate. */
export function MatchBriefConditions({ frame, row }: { frame: TerritoryFrame; row: number }) {
  const { conditions: text, brief } = useText(replicability);
  const formats = useFormats();
  const hand = useAtlasHand();
  const programme = useAtlas((state) => state.programme);
  const ticks = useAtlas((state) => state.view.conditionTicks);
  const readings = useConditionReadings(frame, row);
  useEffect(() => hand.request('programme'), [hand]);
  if (!programme) return null;
  const kind = frame.experiment?.kind ?? null;
  const { conditions, isDocumented } = selectConditions(programme.conditions, kind);
  const { code } = selectFramedZone(frame, row);
  const ticked = selectTicked(ticks, { mesh: frame.mesh, zone: zoneCode(code) });
  const saidOf = (condition: (typeof conditions)[number]): string | null => {
    const reading = selectConditionReading(condition);
    return reading ? (readings[reading] ?? text.noData) : null;
  };
  const notes = [...new Set(conditions.map(saidOf))].filter((said) => said !== null);
  const count = conditions.filter(({ id }) => ticked.includes(id)).length;
  return (
    <section>
      <h2>
        {brief.conditions}{' '}
        <span className="brief-detail match-brief-count">
          {text.ticked(formats.integer(count), formats.integer(conditions.length))}
          {!isDocumented && ` · ${brief.undocumented}`}
        </span>
      </h2>
      <ul className="match-brief-conditions">
        {conditions.map((condition) => (
          <PrintedCondition
            key={condition.id}
            stated={condition.text}
            isTicked={ticked.includes(condition.id)}
            note={notes.indexOf(saidOf(condition) ?? '') + 1}
          />
        ))}
      </ul>
      {notes.map((sentence, at) => (
        <p key={sentence} className="brief-detail">
          {`(${at + 1}) ${sentence}`}
        </p>
      ))}
    </section>
  );
}

interface PrintedConditionProps {
  stated: string;
  isTicked: boolean;
  /** Which of the notes below says what the data tell of it; 0 for none. */
  note: number;
}

function PrintedCondition({ stated, isTicked, note }: PrintedConditionProps) {
  const { brief } = useText(replicability);
  return (
    <li>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M1.5 1.5h11v11h-11z" />
        {isTicked && <path d="M3.5 7.2 6 9.8l4.7-5.6" />}
      </svg>
      <span>
        <span className="visually-hidden">{isTicked ? brief.ticked : brief.unticked} </span>
        <span lang="fr">{frenchTypography(stated)}</span>
        {note > 0 && ` (${note})`}
      </span>
    </li>
  );
}
