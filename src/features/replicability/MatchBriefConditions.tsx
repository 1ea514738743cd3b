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
  const said = new Set(
    conditions.flatMap((one) => {
      const reading = selectConditionReading(one);
      return reading ? (readings[reading] ?? text.noData) : [];
    }),
  );
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
        {conditions.map(({ id, text: stated }) => (
          <li key={id}>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path d="M1.5 1.5h11v11h-11z" />
              {ticked.includes(id) && <path d="M3.5 7.2 6 9.8l4.7-5.6" />}
            </svg>
            <span>
              <span className="visually-hidden">
                {ticked.includes(id) ? brief.ticked : brief.unticked}{' '}
              </span>
              <span lang="fr">{frenchTypography(stated)}</span>
            </span>
          </li>
        ))}
      </ul>
      {[...said].map((sentence) => (
        <p key={sentence} className="brief-detail">
          {sentence}
        </p>
      ))}
    </section>
  );
}
