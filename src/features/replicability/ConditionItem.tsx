import { useId } from 'react';
import type { ReplicabilityCondition } from '../../domain/experiments/programme.ts';
import {
  type ConditionReading,
  selectConditionReading,
} from '../../domain/replicability/conditionReadings.ts';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { replicability } from '../../i18n/sections/replicability.ts';

interface ConditionItemProps {
  condition: ReplicabilityCondition;
  isTicked: boolean;
  onToggle(): void;
  readings: Readonly<Record<ConditionReading, string | null>>;
}

/** A condition as its source states it, a box to tick, and what the data say, or that they do not. */
export function ConditionItem({ condition, isTicked, onToggle, readings }: ConditionItemProps) {
  const text = useText(replicability).conditions;
  const words = useText(app);
  const formats = useFormats();
  const id = useId();
  const reading = selectConditionReading(condition);
  const said = reading && readings[reading];
  const { title, url, publisher, date } = condition.source;
  const detail = [publisher, date && formats.date(date)].filter(Boolean).join(', ');
  return (
    <li className="condition">
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        aria-describedby={`${id}-data`}
        onChange={onToggle}
      />
      <div>
        <label htmlFor={id} lang="fr">
          {frenchTypography(condition.text)}
        </label>
        <p id={`${id}-data`} className="condition-data" data-known={said !== null}>
          {said ?? (reading === null ? text.people : text.noData)}
        </p>
        <p className="condition-source">
          {text.from(text.bases[condition.basis])}{' '}
          {url ? (
            <a href={url} rel="noopener noreferrer" target="_blank" lang="fr">
              {title}
              <span className="visually-hidden"> {words.newTab}</span>
            </a>
          ) : (
            <span lang="fr">{title}</span>
          )}
          {detail && ` (${detail})`}
        </p>
      </div>
    </li>
  );
}
