import { type ComponentType, useState } from 'react';
import { type Mesh, type ZoneCode, zoneCode } from '../../domain/territory/zone.ts';
import { useScenarioWords } from './useScenarioWords.ts';

/** A search of territories, which says which one was chosen. */
export interface CommunePicker {
  takesFocus: boolean;
  label: string;
  onChoose(chosen: { mesh: Mesh; code: ZoneCode }): void;
}

interface CommuneFieldProps {
  label: string;
  value: ZoneCode | null;
  Picker: ComponentType<CommunePicker>;
  onChange(commune: ZoneCode | null): void;
}

/** One commune, found by its name or its postal code. */
export function CommuneField({ label, value, Picker, onChange }: CommuneFieldProps) {
  const { text, nameOf } = useScenarioWords();
  const [isRefused, setRefused] = useState(false);
  const [isAgain, setAgain] = useState(false);
  return (
    <div className="scenario-field">
      <p className="panel-label" aria-hidden="true">
        {label}
      </p>
      {value === null ? (
        <Picker
          takesFocus={isAgain}
          label={label}
          onChoose={({ mesh, code }) => {
            setRefused(mesh !== 'commune');
            if (mesh === 'commune') onChange(zoneCode(code));
          }}
        />
      ) : (
        <p className="scenario-chosen">
          <span className="visually-hidden">{`${label}, `}</span>
          <strong>{nameOf(value)}</strong>
          <button
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
