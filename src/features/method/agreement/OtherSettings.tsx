import type { SettingAgreement } from '../../../domain/calibration/measureSetting.ts';
import { defaultSetting } from '../../../domain/calibration/selectCalibrationProblem.ts';
import {
  defaultSupplyBasis,
  type SupplyBasis,
  supplyBases,
} from '../../../domain/supply/supplyBasis.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { type AskMeasure, useWorkerMeasures } from '../../../state/useWorkerMeasures.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import { agreementColumns, ScopeHead } from './ScopeHead.tsx';

const decayIds = ['step', 'linear', 'gaussian', 'exponential'] as const;
const travelModelIds = ['low', 'central', 'high'] as const;

const settings = decayIds.flatMap((decayId) =>
  travelModelIds.map((travelModelId) => ({ decayId, travelModelId })),
);
const questions: AskMeasure<SettingAgreement>[] = settings.map(
  (setting) => (measures) => measures.measureSetting(setting),
);
const defaultAt = settings.findIndex(
  ({ decayId, travelModelId }) =>
    decayId === defaultSetting.decayId && travelModelId === defaultSetting.travelModelId,
);
const communeRanks = agreementColumns.findIndex(
  ({ scope, measure }) => scope === 'commune' && measure === 'rankCorrelation',
);

/** By column, the figure of each setting; `NaN` while it is awaited. */
type Figures = readonly (readonly number[])[];

const selectFigures = (
  answers: readonly (SettingAgreement | null)[],
  basis: SupplyBasis,
): Figures =>
  agreementColumns.map(({ scope, measure }) =>
    answers.map((answer) => answer?.[basis][scope][measure] ?? Number.NaN),
  );

/** The setting that does best in a column; −1 until all are there. */
const findBest = (figures: readonly number[]): number => figures.indexOf(Math.max(...figures));

/** What the choice of the decay and of the travel model changes to the agreement, out of any fit. */
export function OtherSettings() {
  const text = useText(method).settings;
  const answers = useWorkerMeasures(questions);
  const isWhole = answers.every((answer) => answer !== null);
  return (
    <>
      <p>{text.introduction}</p>
      {isWhole ? <Verdict answers={answers} /> : <p role="status">{text.computing}</p>}
      {supplyBases.map((basis) => (
        <SettingTable key={basis} basis={basis} figures={selectFigures(answers, basis)} />
      ))}
      <p className="method-note">{text.note}</p>
    </>
  );
}

function SettingTable({ basis, figures }: { basis: SupplyBasis; figures: Figures }) {
  const text = useText(method).settings;
  const formats = useFormats();
  const best = figures.map(findBest);
  return (
    <>
      <h4>{text.tables[basis]}</h4>
      <ScrollTable label={text.tables[basis]} isNumeric>
        <ScopeHead firstColumns={[text.decay, text.travel]} />
        <tbody>
          {settings.map(({ decayId, travelModelId }, at) => (
            <tr key={`${decayId} ${travelModelId}`} data-default={at === defaultAt}>
              <th scope="row">{text.decays[decayId]}</th>
              <td className="method-nowrap">{text.travelModels[travelModelId]}</td>
              {agreementColumns.map(({ scope, measure }, column) => {
                const figure = figures[column]?.[at] ?? Number.NaN;
                return (
                  <td key={`${scope} ${measure}`} data-best={best[column] === at}>
                    {Number.isNaN(figure) ? '' : formats.number(figure, 3)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

/** How often the default is the best, which one ranks communes best, and why the default is what it is. */
function Verdict({ answers }: { answers: readonly (SettingAgreement | null)[] }) {
  const text = useText(method).settings;
  const formats = useFormats();
  const best = supplyBases.flatMap((basis) => selectFigures(answers, basis).map(findBest));
  const won = best.filter((at) => at === defaultAt).length;
  const ranks = selectFigures(answers, defaultSupplyBasis)[communeRanks] ?? [];
  const bestRank = findBest(ranks);
  const { decayId, travelModelId } = settings[bestRank] ?? defaultSetting;
  const rankOf = (at: number) => formats.number(ranks[at] ?? Number.NaN, 3);
  return (
    <p>
      {text.verdict(formats.integer(won), formats.integer(best.length))}{' '}
      {bestRank !== defaultAt &&
        text.bestForCommunes(
          `${text.decays[decayId]}, ${text.travelModels[travelModelId]}`,
          rankOf(bestRank),
          rankOf(defaultAt),
        )}{' '}
      {text.whyDefault}
    </p>
  );
}
