import { useId } from 'react';
import {
  type MatchVariableId,
  matchVariableIds,
} from '../../domain/replicability/matchVariableIds.ts';
import type { TerritoryFrame } from '../../domain/replicability/territoryFrame.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatchWeights } from '../../state/selectMatching.ts';
import { describeVariable } from './describeVariable.ts';
import { useVariableWords } from './useVariableWords.ts';
import '../../ui/textButton.css';

const mostWeight = 10;
const weightStep = 0.5;

/** A slider for each variable, from 0, which drops it, to 10. */
export function MatchWeightsPanel({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability).weights;
  const axes = useText(experiments).axes;
  const weights = useAtlas((state) => selectMatchWeights(frame, state));
  const isChanged = useAtlas((state) => state.view.matchWeights !== null);
  const changeView = useAtlas((state) => state.changeView);
  const axis = frame.experiment?.axis;
  return (
    <section className="match-weights" aria-label={text.heading}>
      <h3>{text.heading}</h3>
      <p className="panel-note">{axis ? text.byAxis(axes[axis]) : text.equal}</p>
      <ul>
        {matchVariableIds.map((id) => (
          <WeightRow
            key={id}
            id={id}
            weight={weights[id]}
            onChange={(weight) => changeView({ matchWeights: { ...weights, [id]: weight } })}
          />
        ))}
      </ul>
      {isChanged && (
        <button
          type="button"
          className="text-button"
          onClick={() => changeView({ matchWeights: null })}
        >
          {text.reset}
        </button>
      )}
    </section>
  );
}

interface WeightRowProps {
  id: MatchVariableId;
  weight: number;
  onChange(weight: number): void;
}

function WeightRow({ id, weight, onChange }: WeightRowProps) {
  const text = useText(replicability).weights;
  const formats = useFormats();
  const words = useVariableWords();
  const inputId = useId();
  const { short, detail } = describeVariable(words, id);
  const said = weight > 0 ? text.ofTen(formats.number(weight, weight % 1 ? 1 : 0)) : text.nothing;
  return (
    <li className="match-weight">
      <label htmlFor={inputId} title={detail}>
        <span className="visually-hidden">{text.slider('')}</span>
        {short}
      </label>
      <output htmlFor={inputId}>{said}</output>
      <input
        id={inputId}
        type="range"
        min={0}
        max={mostWeight}
        step={weightStep}
        value={weight}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </li>
  );
}
