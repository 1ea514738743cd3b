import type { ComponentType } from 'react';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { CommuneField, type CommunePicker } from './CommuneField.tsx';
import type { Gesture } from './gesture.ts';
import { useScenarioWords } from './useScenarioWords.ts';

interface TeleconsultationFieldsProps {
  gesture: Gesture;
  Picker: ComponentType<CommunePicker>;
  onChange(part: Partial<Gesture>): void;
}

/** How much a point gives, and where that time comes from. */
export function TeleconsultationFields({ gesture, Picker, onChange }: TeleconsultationFieldsProps) {
  const { form } = useScenarioWords().text;
  return (
    <>
      <label className="scenario-field">
        <span className="panel-label">{form.consultations}</span>
        <input
          type="number"
          value={gesture.consultations}
          min={0}
          step={100}
          onChange={(event) => onChange({ consultations: event.target.value })}
        />
      </label>
      <p className="panel-note">{form.consultationsNote}</p>
      <p className="panel-label" aria-hidden="true">
        {form.origin}
      </p>
      <SegmentedControl
        label={form.origin}
        value={gesture.origin}
        onChange={(origin) => onChange({ origin })}
        options={[
          { value: 'taken', label: form.taken },
          { value: 'fresh', label: form.fresh },
        ]}
      />
      <p className="panel-note">{gesture.origin === 'taken' ? form.takenNote : form.freshNote}</p>
      {gesture.origin === 'taken' && (
        <CommuneField
          needed="takenFrom"
          label={form.takenFrom}
          value={gesture.takenFrom}
          Picker={Picker}
          onChange={(takenFrom) => onChange({ takenFrom })}
        />
      )}
    </>
  );
}
