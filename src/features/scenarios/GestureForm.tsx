import { type ComponentType, type FormEvent, useState } from 'react';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { addScenarioChange, type EditProblem } from '../../state/scenarioEdits.ts';
import { useSupplyOfScenario } from '../../state/useSupplyOfScenario.ts';
import { CommuneField, type CommunePicker } from './CommuneField.tsx';
import { countPractitioners, describeChange, describeEditProblem } from './describeChange.ts';
import {
  emptyGesture,
  type Gesture,
  type GestureKind,
  gestureKinds,
  isOfGpsOnly,
  makeGesture,
} from './gesture.ts';
import { MobileStops } from './MobileStops.tsx';
import { TeleconsultationFields } from './TeleconsultationFields.tsx';
import { useScenarioWords } from './useScenarioWords.ts';

/** Whole events as one gesture: what it is, where, how much. */
export function GestureForm({ Picker }: { Picker: ComponentType<CommunePicker> }) {
  const words = useScenarioWords();
  const { text } = words;
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const supplyOf = useSupplyOfScenario();
  const [gesture, setGesture] = useState<Gesture>(emptyGesture);
  const [problems, setProblems] = useState<readonly EditProblem[]>([]);
  const [said, setSaid] = useState('');
  const kinds = gestureKinds.filter((kind) => profession === 'gp' || !isOfGpsOnly(kind));
  const kind: GestureKind = kinds.includes(gesture.kind) ? gesture.kind : 'add';
  const change = (part: Partial<Gesture>) => {
    setGesture({ ...gesture, kind, ...part });
    setProblems([]);
    setSaid('');
  };
  const present = gesture.commune && supplyOf(gesture.commune);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const made = makeGesture({ ...gesture, kind }, profession, present?.now ?? 0);
    const refused: readonly EditProblem[] = made
      ? addScenarioChange(made, text.list.firstName(1))
      : [{ code: 'noCommune' }];
    setProblems(refused);
    if (!made || refused.length > 0) return;
    setSaid(text.changes.said(describeChange(words, made)));
    setGesture({ ...emptyGesture, kind });
  }

  return (
    <form className="scenario-form" aria-label={text.form.heading} onSubmit={submit} noValidate>
      <h2>{text.form.heading}</h2>
      <label className="scenario-field">
        <span className="panel-label">{text.gestures.label}</span>
        <select
          value={kind}
          onChange={(event) => {
            const chosen = kinds.find((one) => one === event.target.value);
            if (chosen) change({ kind: chosen });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {text.gestures[one]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'mobileUnit' ? (
        <MobileStops
          stops={gesture.stops}
          Picker={Picker}
          onChange={(stops) => change({ stops })}
        />
      ) : (
        <CommuneField
          label={kind === 'move' ? text.form.from : text.form.commune}
          value={gesture.commune}
          Picker={Picker}
          onChange={(commune: ZoneCode | null) => change({ commune })}
        />
      )}
      {present && kind !== 'mobileUnit' && (
        <p className="panel-note">
          {(kind === 'closing' ? text.form.closingNote : text.form.present)(
            countPractitioners(words, profession, present.now),
          )}
        </p>
      )}
      {kind === 'move' && (
        <CommuneField
          label={text.form.to}
          value={gesture.to}
          Picker={Picker}
          onChange={(to) => change({ to })}
        />
      )}
      {(kind === 'add' || kind === 'remove' || kind === 'move' || kind === 'healthCentre') && (
        <label className="scenario-field">
          <span className="panel-label">
            {kind === 'healthCentre' ? text.form.salaried : text.form.practitioners}
          </span>
          <input
            type="number"
            value={gesture.amount}
            min={0.1}
            step="any"
            onChange={(event) => change({ amount: event.target.value })}
          />
        </label>
      )}
      {kind === 'teleconsultation' && (
        <TeleconsultationFields gesture={gesture} Picker={Picker} onChange={change} />
      )}
      <button type="submit" className="scenario-submit">
        {text.form.submit}
      </button>
      <p role="status" className="panel-note">
        {said}
      </p>
      {problems.map((problem) => (
        <p key={problem.code} className="scenario-problem" role="alert">
          {describeEditProblem(words, problem)}
        </p>
      ))}
    </form>
  );
}
