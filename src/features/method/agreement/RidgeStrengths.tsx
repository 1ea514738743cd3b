import type { StrengthError } from '../../../domain/calibration/calibrateSupply.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { type AskMeasure, useWorkerMeasures } from '../../../state/useWorkerMeasures.ts';
import { ScrollTable } from '../ScrollTable.tsx';

const questions: AskMeasure<StrengthError[]>[] = [(measures) => measures.measureStrengths()];

/** Why the ridge towards the headcounts is as strong as it is. */
export function RidgeStrengths() {
  const text = useText(method).supplyAgreement.strengths;
  const formats = useFormats();
  const chosen = useAtlas((state) => state.surroundings?.calibration.ridge);
  const [strengths] = useWorkerMeasures(questions);
  const nameOf = (ridge: number) => formats.number(ridge, ridge < 1 ? 1 : 0);
  if (!strengths || chosen === undefined) return null;
  return (
    <>
      <p>{text.introduction}</p>
      <ScrollTable label={text.table} isNumeric>
        <thead>
          <tr>
            <th scope="col">{text.strength}</th>
            {strengths.map(({ ridge }) => (
              <th scope="col" key={ridge}>
                {ridge === chosen ? text.chosen(nameOf(ridge)) : nameOf(ridge)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.error}</th>
            {strengths.map(({ ridge, error }) => (
              <td key={ridge} data-best={ridge === chosen}>
                {formats.number(error, 3)}
              </td>
            ))}
          </tr>
        </tbody>
      </ScrollTable>
    </>
  );
}
