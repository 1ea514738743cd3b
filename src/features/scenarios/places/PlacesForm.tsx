import { type ReactNode, useId } from 'react';
import { needsApl } from '../../../domain/scenarios/bestPlaces.ts';
import {
  candidateSets,
  mostPlaces,
  placedKinds,
  placesBudgets,
} from '../../../domain/scenarios/placesQuestion.ts';
import type { Profession } from '../../../domain/supply/supplyFacts.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { bestPlaces } from '../../../i18n/sections/bestPlaces.ts';
import { scenarios } from '../../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { selectScenario } from '../../../state/selectScenario.ts';
import { LabelledGroup } from '../../../ui/LabelledGroup.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { NumberField } from './NumberField.tsx';
import { OwnList } from './OwnList.tsx';
import { isOfPoints, objectivesOf, type PlacesDraft } from './placesDraft.ts';

interface PlacesFormProps {
  draft: PlacesDraft;
  profession: Profession;
  /** Changes of the scenario in hand. */
  baseCount: number;
  onChange(part: Partial<PlacesDraft>): void;
}

export function PlacesForm({ draft, profession, baseCount, onChange }: PlacesFormProps) {
  const text = useText(bestPlaces);
  const words = useText(scenarios);
  const formats = useFormats();
  const name = useAtlas((state) => selectScenario(state).name);
  const objectives = objectivesOf(profession);
  const objective = objectives.find((known) => known === draft.objective) ?? objectives[0];
  const isPoint = isOfPoints(draft, profession);
  return (
    <div className="best-places-form">
      <fieldset className="best-places-aims">
        <legend>{text.objective}</legend>
        {profession !== 'gp' && (
          <p className="best-places-note">{text.onlyNearby(words.professions[profession].name)}</p>
        )}
        {objectives.map((known) => (
          <Choice
            key={known}
            group="objective"
            isChosen={known === objective}
            onChoose={() => onChange({ objective: known })}
            label={text.objectives[known].name}
            detail={text.objectives[known].detail}
          />
        ))}
        {objective === 'crossings' && (
          <p className="best-places-warning">{text.crossingsWarning}</p>
        )}
      </fieldset>
      <div className="best-places-column">
        {profession === 'gp' && (
          <Field label={text.placed}>
            <SegmentedControl
              label={text.placed}
              value={draft.placed}
              onChange={(placed) => onChange({ placed })}
              options={placedKinds.map((value) => ({
                value,
                label: text.placedKinds[value],
              }))}
            />
          </Field>
        )}
        <NumberField
          field={isPoint ? 'yearlyConsultations' : 'perPlace'}
          draft={draft}
          onChange={onChange}
        />
        {isPoint && <p className="best-places-note">{text.pointsNote}</p>}
        <Field label={text.budget}>
          <SegmentedControl
            label={text.budget}
            value={draft.budget}
            onChange={(budget) => onChange({ budget })}
            options={placesBudgets.map((value) => ({
              value,
              label: text.budgets[value],
            }))}
          />
        </Field>
        <NumberField field={draft.budget} draft={draft} onChange={onChange} />
      </div>
      <div className="best-places-column">
        <fieldset>
          <legend>{text.candidates}</legend>
          <CandidateChoices draft={draft} onChange={onChange} />
        </fieldset>
        {draft.candidates === 'own' && <OwnList draft={draft} onChange={onChange} />}
        {baseCount > 0 && baseCount < mostPlaces && (
          <fieldset>
            <legend>{text.base}</legend>
            <Choice
              group="base"
              isChosen={!draft.isFromScenario}
              onChoose={() => onChange({ isFromScenario: false })}
              label={text.bases.today}
            />
            <Choice
              group="base"
              isChosen={draft.isFromScenario}
              onChoose={() => onChange({ isFromScenario: true })}
              label={text.bases.scenario(name)}
              detail={words.panel.changeCount(formats.integer(baseCount), baseCount)}
            />
          </fieldset>
        )}
        {objective && !needsApl[objective] && (
          <label className="best-places-choice">
            <input
              type="checkbox"
              checked={draft.keepsSites}
              onChange={({ target }) => onChange({ keepsSites: target.checked })}
            />
            <span>{text.keepsSites}</span>
          </label>
        )}
      </div>
    </div>
  );
}

function CandidateChoices({ draft, onChange }: Pick<PlacesFormProps, 'draft' | 'onChange'>) {
  const text = useText(bestPlaces);
  const formats = useFormats();
  const surroundings = useAtlas((state) => state.surroundings);
  const countOf = (kind: 'pharmacy' | 'healthHouse') => {
    const counts = surroundings?.supply.get(kind);
    const rows = Array.from(surroundings?.coreRows ?? []);
    return counts ? rows.filter((row) => (counts[row] ?? 0) > 0).length : Number.NaN;
  };
  const all = surroundings?.coreRows.length ?? Number.NaN;
  return candidateSets.map((set) => {
    const count = set === 'all' ? all : set === 'own' ? 0 : countOf(set);
    return (
      <Choice
        key={set}
        group="candidates"
        isChosen={draft.candidates === set}
        onChoose={() => onChange({ candidates: set })}
        label={text.candidateSets[set](formats.integer(count))}
      />
    );
  });
}

const Field = (props: { label: string; children: ReactNode }) => (
  <LabelledGroup className="best-places-field" {...props} />
);

interface ChoiceProps {
  group: string;
  isChosen: boolean;
  label: string;
  detail?: string;
  onChoose(): void;
}

function Choice({ group, isChosen, label, detail, onChoose }: ChoiceProps) {
  const detailId = useId();
  return (
    <label className="best-places-choice">
      <input
        type="radio"
        name={`best-places-${group}`}
        checked={isChosen}
        aria-describedby={detail ? detailId : undefined}
        onChange={onChoose}
      />
      <span>
        {label}
        {detail && (
          <span id={detailId} className="best-places-detail" aria-hidden="true">
            {detail}
          </span>
        )}
      </span>
    </label>
  );
}
