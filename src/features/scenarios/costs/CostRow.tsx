import { useId, useState } from 'react';
import { leftToPay } from '../../../domain/scenarios/measureCosts.ts';
import type { ScenarioChange } from '../../../domain/scenarios/scenario.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { scenarioCosts } from '../../../i18n/sections/scenarioCosts.ts';
import { replaceScenarioChange } from '../../../state/scenarioEdits.ts';
import { describeChange, describeEditProblem } from '../describeChange.ts';
import { useScenarioWords } from '../useScenarioWords.ts';
import { readEuros } from './readEuros.ts';

interface CostRowProps {
  change: ScenarioChange;
  at: number;
}

export function CostRow({ change, at }: CostRowProps) {
  const text = useText(scenarioCosts);
  const formats = useFormats();
  const words = useScenarioWords();
  const what = describeChange(words, change);
  const left = leftToPay(change);
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        <EurosField change={change} at={at} part="yearlyCostEuros" label={text.costOf(what)} />
      </td>
      <td>
        <EurosField
          change={change}
          at={at}
          part="yearlyFundingEuros"
          label={text.fundingOf(what)}
        />
      </td>
      <td>
        {left === undefined ? text.unsaid : text.euros(formats.integer(left))}
        {left !== undefined && left < 0 && (
          <span className="scenario-costs-band">{text.overfunded}</span>
        )}
      </td>
    </tr>
  );
}

interface EurosFieldProps extends CostRowProps {
  part: 'yearlyCostEuros' | 'yearlyFundingEuros';
  label: string;
}

/** An amount, taken up when one leaves the field or presses Enter; empty is "not said". */
function EurosField({ change, at, part, label }: EurosFieldProps) {
  const text = useText(scenarioCosts);
  const formats = useFormats();
  const words = useScenarioWords();
  const [problem, setProblem] = useState('');
  const problemId = useId();
  const known = change[part];
  const shown = known === undefined ? '' : formats.integer(known);

  /** What is wrong with what was typed; nothing once it is taken up. */
  function take(typed: string): string {
    const euros = readEuros(typed);
    if (euros === null) return text.notANumber;
    const { [part]: before, ...rest } = change;
    if (euros === before) return '';
    const [refused] = replaceScenarioChange(
      at,
      euros === undefined ? rest : { ...change, [part]: euros },
    );
    return refused ? describeEditProblem(words, refused) : '';
  }

  return (
    <>
      <input
        // Undone or read from an address, the amount is another one.
        key={shown}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="scenario-euros"
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : problemId}
        placeholder={text.unsaid}
        defaultValue={shown}
        onBlur={({ target }) => setProblem(take(target.value))}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') setProblem(take(currentTarget.value));
        }}
      />
      {problem !== '' && (
        <span id={problemId} role="alert" className="scenario-costs-problem">
          {problem}
        </span>
      )}
    </>
  );
}
