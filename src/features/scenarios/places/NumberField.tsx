import { useId } from 'react';
import {
  type PlacesNumber,
  placesBounds,
  readPlacesNumber,
} from '../../../domain/scenarios/placesQuestion.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import type { PlacesDraft } from './placesDraft.ts';

interface NumberFieldProps {
  field: PlacesNumber;
  draft: PlacesDraft;
  onChange(part: Partial<PlacesDraft>): void;
}

/** A number as people type it; what it may be is said once it is not. */
export function NumberField({ field, draft, onChange }: NumberFieldProps) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const problemId = useId();
  const typed = draft[field];
  const { least, most } = placesBounds[field];
  const isWrong = typed.trim() !== '' && readPlacesNumber(field, typed) === null;
  const print = (value: number) => formats.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <label className="best-places-field">
      <span className="panel-label">{text[field]}</span>
      <input
        className="best-places-number"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problemId : undefined}
        onChange={({ target }) => onChange({ [field]: target.value })}
      />
      {isWrong && (
        <span id={problemId} className="best-places-warning" role="status">
          {text.unknownNumber(print(least), print(most))}
        </span>
      )}
    </label>
  );
}
