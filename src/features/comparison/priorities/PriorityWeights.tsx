import { useId } from 'react';
import { indicatorText } from '../../../cartography/describeValue.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { describeWeight, sumWeights } from './describePriorities.ts';
import { PriorityChooser } from './PriorityChooser.tsx';
import { type Priorities, type PriorityVariable, usePriorityWeights } from './usePriorities.ts';
import '../../../ui/textButton.css';

const mostWeight = 10;
const weightStep = 0.5;

/** A slider by indicator, from 0 to 10, and which indicators there are. */
export function PriorityWeights({ model }: { model: Priorities }) {
  const text = useText(priorities).weights;
  const weights = usePriorityWeights();
  const isChanged = useAtlas((state) => state.view.priorityWeights !== null);
  const changeView = useAtlas((state) => state.changeView);
  const total = sumWeights(model.variables);
  return (
    <section className="priority-weights" aria-label={text.heading}>
      <h3>{text.heading}</h3>
      <ul>
        {model.variables.map((variable) => (
          <WeightRow
            key={variable.indicator.id}
            variable={variable}
            total={total}
            onChange={(weight) =>
              changeView({
                priorityWeights: weights.map((own) =>
                  own.indicatorId === variable.indicator.id ? { ...own, weight } : own,
                ),
              })
            }
          />
        ))}
      </ul>
      <div className="priority-actions">
        <PriorityChooser mesh={model.zones.mesh} />
        {isChanged && (
          <button
            type="button"
            className="text-button"
            onClick={() => changeView({ priorityWeights: null })}
          >
            {text.reset}
          </button>
        )}
      </div>
      <p className="priority-why">{text.why}</p>
    </section>
  );
}

interface WeightRowProps {
  variable: PriorityVariable;
  total: number;
  onChange(weight: number): void;
}

function WeightRow({ variable, total, onChange }: WeightRowProps) {
  const words = useText(priorities);
  const text = words.weights;
  const names = useText(indicators);
  const formats = useFormats();
  const id = useId();
  const { indicator, weight, sign, colour } = variable;
  const label = indicatorText(names, indicator.id).short;
  const share = formats.percent((100 * weight) / total);
  return (
    <li className="priority-weight">
      <svg className="part-swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect width="12" height="12" rx="2" fill={colour} />
      </svg>
      <label htmlFor={id}>
        <span className="visually-hidden">{text.slider('')}</span>
        {label}
      </label>
      <output className="priority-share">{weight > 0 ? text.share(share) : text.nothing}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={mostWeight}
        step={weightStep}
        value={weight}
        aria-valuetext={describeWeight({ text: words, formats }, weight, total)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span className="priority-sense">
        {[
          names.natures[indicator.nature],
          indicator.years.at(-1),
          sign > 0 ? text.moreNeed.up : text.moreNeed.down,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
