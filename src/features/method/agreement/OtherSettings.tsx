import {
  agreementScopes,
  type SettingAgreement,
} from '../../../domain/calibration/measureSetting.ts';
import { defaultSetting } from '../../../domain/calibration/selectCalibrationProblem.ts';
import { defaultSupplyBasis, supplyBases } from '../../../domain/supply/supplyBasis.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { type AskMeasure, useWorkerMeasures } from '../../../state/useWorkerMeasures.ts';
import { ScrollTable } from '../ScrollTable.tsx';

const decayIds = ['step', 'linear', 'gaussian', 'exponential'] as const;
const travelModelIds = ['low', 'central', 'high'] as const;
const measureIds = ['rankCorrelation', 'weightedCorrelation'] as const;

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
const columns = agreementScopes.flatMap((scope) =>
  measureIds.flatMap((measure) => supplyBases.map((basis) => ({ scope, measure, basis }))),
);

/** What the choice of the decay and of the travel model changes to the agreement, out of any fit. */
export function OtherSettings() {
  const text = useText(method).settings;
  const formats = useFormats();
  const answers = useWorkerMeasures(questions);
  const figures = columns.map(({ scope, measure, basis }) =>
    answers.map((answer) => answer?.[basis][scope][measure] ?? Number.NaN),
  );
  const isWhole = answers.every((answer) => answer !== null);
  const bestAt = figures.map((values) => (isWhole ? values.indexOf(Math.max(...values)) : -1));
  return (
    <>
      <p>{text.introduction}</p>
      {isWhole && <Verdict figures={figures} bestAt={bestAt} />}
      {!isWhole && <p role="status">{text.computing}</p>}
      <ScrollTable label={text.table} isNumeric>
        <thead>
          <tr>
            <th scope="col">{text.decay}</th>
            <th scope="col">{text.travel}</th>
            {columns.map(({ scope, measure, basis }) => (
              <th scope="col" key={`${scope} ${measure} ${basis}`}>
                {text.column(text.scopes[scope], text.measures[measure], text.bases[basis])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {settings.map(({ decayId, travelModelId }, at) => (
            <tr key={`${decayId} ${travelModelId}`} data-default={at === defaultAt}>
              <th scope="row">{text.decays[decayId]}</th>
              <td>{text.travelModels[travelModelId]}</td>
              {figures.map((values, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={column} data-best={bestAt[column] === at}>
                  {answers[at] ? formats.number(values[at] ?? Number.NaN, 2) : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="method-note">{text.note}</p>
    </>
  );
}

/** How often the default is the best, which one ranks communes best, and why the default is what it is. */
function Verdict({ figures, bestAt }: { figures: number[][]; bestAt: number[] }) {
  const text = useText(method).settings;
  const formats = useFormats();
  const communes = columns.findIndex(
    ({ scope, measure, basis }) =>
      scope === 'commune' && measure === 'rankCorrelation' && basis === defaultSupplyBasis,
  );
  const best = bestAt[communes] ?? defaultAt;
  const { decayId, travelModelId } = settings[best] ?? defaultSetting;
  const figureAt = (at: number) => formats.number(figures[communes]?.[at] ?? Number.NaN, 2);
  const won = bestAt.filter((at) => at === defaultAt).length;
  return (
    <p>
      {text.verdict(formats.integer(won), formats.integer(columns.length))}{' '}
      {best !== defaultAt &&
        text.bestForCommunes(
          `${text.decays[decayId]}, ${text.travelModels[travelModelId]}`,
          figureAt(best),
          figureAt(defaultAt),
        )}{' '}
      {text.whyDefault}
    </p>
  );
}
