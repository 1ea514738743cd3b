import { type ComponentType, type FormEvent, useRef, useState } from 'react';
import type { Scenario } from '../../domain/scenarios/scenario.ts';
import type { Profession } from '../../domain/supply/supplyFacts.ts';
import type { ZoneCode } from '../../domain/territory/zone.ts';
import { atlasStore, useAtlas } from '../../state/atlasStore.ts';
import { addScenarioChange, type EditProblem } from '../../state/scenarioEdits.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import { type CommuneSupply, useSupplyOfScenario } from '../../state/useSupplyOfScenario.ts';
import { CommuneField, type CommunePicker } from './CommuneField.tsx';
import {
  countPractitioners,
  describeChange,
  describeEditProblem,
  formatAmount,
  type ScenarioWords,
} from './describeChange.ts';
import {
  emptyGesture,
  findMissing,
  type Gesture,
  type GestureKind,
  gestureKinds,
  isOfGpsOnly,
  makeGesture,
  type NeededCommune,
} from './gesture.ts';
import { MobileStops } from './MobileStops.tsx';
import { TeleconsultationFields } from './TeleconsultationFields.tsx';
import { useScenarioWords } from './useScenarioWords.ts';

/** What came of the last gesture; of the scenario as it was then, and of no other. */
interface Outcome {
  scenario: Scenario;
  said: string;
  missing: NeededCommune | null;
  problems: readonly EditProblem[];
}

/** Whole events as one gesture: what it is, where, how much. */
export function GestureForm({ Picker }: { Picker: ComponentType<CommunePicker> }) {
  const words = useScenarioWords();
  const { text } = words;
  const profession = useAtlas((state) => state.view.scenarioProfession);
  const supplyOf = useSupplyOfScenario();
  const [gesture, setGesture] = useState<Gesture>(emptyGesture);
  const [last, setLast] = useState<Outcome | null>(null);
  const scenario = useAtlas(selectScenario);
  const form = useRef<HTMLFormElement>(null);
  const kinds = gestureKinds.filter((kind) => profession === 'gp' || !isOfGpsOnly(kind));
  const kind: GestureKind = kinds.includes(gesture.kind) ? gesture.kind : 'add';
  const change = (part: Partial<Gesture>) => {
    setGesture({ ...gesture, kind, ...part });
    setLast(null);
  };
  const present = gesture.commune && supplyOf(gesture.commune);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const whole = { ...gesture, kind };
    const missing = findMissing(whole);
    const made = makeGesture(whole, profession, present?.now ?? 0);
    const problems = made ? addScenarioChange(made, text.list.firstName(1)) : [];
    const isAdded = made !== null && problems.length === 0;
    const said = isAdded ? text.changes.said(describeChange(words, made)) : '';
    setLast({ scenario: selectScenario(atlasStore.getState()), said, missing, problems });
    if (isAdded) setGesture({ ...emptyGesture, kind });
    if (missing) {
      form.current?.querySelector<HTMLElement>(`[data-needed="${missing}"] input`)?.focus();
    }
  }
  const outcome = last?.scenario === scenario ? last : null;

  return (
    <form
      ref={form}
      className="scenario-form"
      aria-label={text.form.heading}
      onSubmit={submit}
      noValidate
    >
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
          needed={kind === 'move' ? 'from' : 'commune'}
          label={kind === 'move' ? text.form.from : text.form.commune}
          value={gesture.commune}
          Picker={Picker}
          onChange={(commune: ZoneCode | null) => change({ commune })}
        />
      )}
      {present && kind !== 'mobileUnit' && (
        <p className="panel-note">
          {kind === 'closing'
            ? text.form.closingNote(countPractitioners(words, profession, present.now))
            : sayPresent(words, profession, present)}
        </p>
      )}
      {kind === 'move' && (
        <CommuneField
          needed="to"
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
        {outcome?.said}
      </p>
      {outcome?.missing && (
        <p className="scenario-problem" role="alert">
          {text.form.missing[outcome.missing]}
        </p>
      )}
      {outcome?.problems.map((problem) => (
        <p key={problem.code} className="scenario-problem" role="alert">
          {describeEditProblem(words, problem)}
        </p>
      ))}
    </form>
  );
}

/** How many there are today, and in the scenario where it is not as many. */
function sayPresent(
  words: ScenarioWords,
  profession: Profession,
  { before, now }: CommuneSupply,
): string {
  const today = countPractitioners(words, profession, before);
  return now === before
    ? words.text.form.present(today)
    : words.text.form.presentChanged(today, formatAmount(words.formats, now));
}
