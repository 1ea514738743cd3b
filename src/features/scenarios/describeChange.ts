import { amountOfChange } from '../../domain/scenarios/resizeChange.ts';
import type { ScenarioChange } from '../../domain/scenarios/scenario.ts';
import { workingDays } from '../../domain/scenarios/supplyGestures.ts';
import { consultationsPerListedGp, type Profession } from '../../domain/supply/supplyFacts.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { scenarios } from '../../i18n/sections/scenarios.ts';
import type { EditProblem } from '../../state/scenarioEdits.ts';

export interface ScenarioWords {
  text: (typeof scenarios)['fr'];
  formats: Formats;
  /** The name of a commune, or its code where nobody knows it. */
  nameOf(code: string): string;
}

/** As few decimals as say it: 2, 0.5, 1.25. */
export function formatAmount(formats: Formats, amount: number): string {
  const decimals = [0, 1].find((few) => Math.abs(amount - Number(amount.toFixed(few))) < 1e-9);
  return formats.number(amount, decimals ?? 2);
}

export const countPractitioners = (
  { text, formats }: Pick<ScenarioWords, 'text' | 'formats'>,
  profession: Profession,
  amount: number,
): string => text.professions[profession].count(formatAmount(formats, amount), amount);

/** One line that says a change whole. */
export function describeChange(words: ScenarioWords, change: ScenarioChange): string {
  const { text, formats, nameOf } = words;
  const { kind, profession, deltas } = change;
  const [first, second] = deltas;
  const place = nameOf(first?.commune ?? '');
  const size = Math.abs(first?.amount ?? 0);
  const what = countPractitioners(words, profession, size);
  switch (kind) {
    case 'adjust':
      return text.changes[(first?.amount ?? 0) < 0 ? 'removed' : 'added'](place, what);
    case 'move':
      return text.changes.moved(place, nameOf(second?.commune ?? ''), what);
    case 'closing':
      return text.changes.closed(place, what);
    case 'healthCentre':
      return text.changes.healthCentre(place, what);
    case 'mobileUnit':
      return text.changes.mobileUnit(
        formats.list(
          deltas.map(({ commune, amount }) =>
            text.changes.stop(nameOf(commune), formatAmount(formats, amount * workingDays)),
          ),
        ),
      );
    case 'teleconsultation': {
      const count = amountOfChange(change) ?? 0;
      const given = text.changes.teleconsultation(
        place,
        text.changes.consultations(formats.integer(count), count),
      );
      const origin = second ? text.changes.takenFrom(nameOf(second.commune)) : text.changes.fresh;
      return `${given}, ${origin}`;
    }
  }
}

/** Why a change cannot be made, in one sentence. */
export function describeEditProblem(
  { text, formats, nameOf }: ScenarioWords,
  problem: EditProblem,
): string {
  if (problem.code === 'unknownCommune') return text.problems.unknownCommune(problem.commune);
  if (problem.code === 'noTimeLeft') {
    const left = Math.round(problem.left * consultationsPerListedGp);
    const said = text.changes.consultations(formats.integer(left), left);
    return text.problems.noTimeLeft(nameOf(problem.commune), said);
  }
  if (problem.code !== 'belowZero') return text.problems[problem.code];
  return text.problems.belowZero(nameOf(problem.commune), formatAmount(formats, problem.left));
}
