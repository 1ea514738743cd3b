import { type ComponentType, useEffect, useRef, useState } from 'react';
import { type Mesh, type ZoneCode, zoneCode } from '../../domain/territory/zone.ts';
import type { NeededCommune } from './gesture.ts';
import { useScenarioWords } from './useScenarioWords.ts';

/** A search of territories, which says which one was chosen. */
export interface CommunePicker {
  takesFocus: boolean;
  label: string;
  onChoose(chosen: { mesh: Mesh; code: ZoneCode }): void;
}

interface CommuneFieldProps {
  /** What the form calls it, to be found by. */
  needed: NeededCommune;
  label: string;
  value: ZoneCode | null;
  Picker: ComponentType<CommunePicker>;
  onChange(commune: ZoneCode | null): void;
}

/** One commune, found by its name or its postal code. */
export function CommuneField({ needed, label, value, Picker, onChange }: CommuneFieldProps) {
  const { text, nameOf } = useScenarioWords();
  const [isRefused, setRefused] = useState(false);
  const [isAgain, setAgain] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const [isChosenHere, setChosenHere] = useState(false);
  // The search box is gone once it has been answered.
  useEffect(() => {
    if (isChosenHere && value !== null) again.current?.focus();
  }, [isChosenHere, value]);
  return (
    <div className="scenario-field" data-needed={needed}>
      <p className="panel-label" aria-hidden="true">
        {label}
      </p>
      {value === null ? (
        <Picker
          takesFocus={isAgain}
          label={label}
          onChoose={({ mesh, code }) => {
            setRefused(mesh !== 'commune');
            setChosenHere(true);
            if (mesh === 'commune') onChange(zoneCode(code));
          }}
        />
      ) : (
        <p className="scenario-chosen">
          <span className="visually-hidden">{`${label}, `}</span>
          <strong>{nameOf(value)}</strong>
          <button
            ref={again}
            type="button"
            className="scenario-link"
            aria-label={`${text.form.change}, ${label}`}
            onClick={() => {
              setAgain(true);
              onChange(null);
            }}
          >
            {text.form.change}
          </button>
        </p>
      )}
      {isRefused && value === null && (
        <p className="panel-note" role="alert">
          {text.form.communeOnly}
        </p>
      )}
    </div>
  );
}
