import {
  calibrateSupply,
  chooseRidge,
  toConsultations,
} from '../../src/domain/calibration/calibrateSupply.ts';
import { agreementScopes, measureSetting } from '../../src/domain/calibration/measureSetting.ts';
import {
  defaultSetting,
  selectCalibrationProblem,
} from '../../src/domain/calibration/selectCalibrationProblem.ts';
import { defaultSupplyBasis } from '../../src/domain/supply/supplyBasis.ts';
import { departmentOfCommune } from '../../src/domain/territory/zone.ts';
import { type DataCheck, listFigures } from './dataCheck.ts';

/** From the published files alone: the browser, which measures on them, must find what the build found. */
export const impliedActivity: DataCheck = {
  name: 'the implied activity is the fit to the official APL',
  run(data) {
    const { places, calibration, supply, coreRows } = data.surroundings;
    const problem = selectCalibrationProblem(data);
    const failures: string[] = [];
    const ridge = chooseRidge(problem, places.codes.map(departmentOfCommune));
    if (ridge !== calibration.ridge) {
      failures.push(
        `ridge ${calibration.ridge} published, ${ridge} predicts left-out departments best`,
      );
    }
    const fitted = toConsultations(problem, calibrateSupply(problem, ridge));
    places.codes.forEach((code, place) => {
      const published = calibration.impliedActivity.values[place] ?? Number.NaN;
      // Published in whole consultations.
      const isFit = Math.abs(published - (fitted[place] ?? Number.NaN)) <= 0.5;
      const isListed = (supply.get('gp')?.[place] ?? 0) > 0;
      if (!isFit) failures.push(`${code}: ${published} published, the fit is ${fitted[place]}`);
      if (published > 0 && !isListed) failures.push(`${code}: an activity where no GP is listed`);
    });
    const apl2023 = data.territory.facts.get('apl-gp-2023')?.values;
    data.territory.communes.codes.forEach((code, row) => {
      const around = calibration.officialApl2023.values[coreRows[row] ?? -1];
      if (!Object.is(around, apl2023?.[row])) failures.push(`${code}: two official APL of 2023`);
    });
    const total = calibration.impliedActivity.values.reduce((sum, value) => sum + value, 0);
    return { detail: `ridge ${ridge}, ${listFigures([total])} consultations a year`, failures };
  },
};

/** What the screen says of its default: better on what was left out of the fit, on every mesh and measure. */
export const defaultSupply: DataCheck = {
  name: 'the default supply agrees better with the APL out of sample',
  run(data) {
    const measured = measureSetting(data, defaultSetting);
    const other = defaultSupplyBasis === 'implied' ? 'headcount' : 'implied';
    const failures = agreementScopes.flatMap((scope) =>
      (['rankCorrelation', 'weightedCorrelation'] as const).flatMap((measure) => {
        const [own, against] = [measured[defaultSupplyBasis], measured[other]].map(
          (agreements) => agreements[scope][measure],
        );
        const isBetter = (own ?? Number.NaN) > (against ?? Number.NaN);
        return isBetter ? [] : [`${scope}, ${measure}: ${own} against ${against} with ${other}`];
      }),
    );
    const ranks = (['headcount', 'implied'] as const).map((basis) =>
      listFigures(
        agreementScopes.map((scope) => measured[basis][scope].rankCorrelation),
        3,
      ),
    );
    return {
      detail: `${defaultSupplyBasis}; ranks ${ranks.join(' with headcounts, ')} implied`,
      failures,
    };
  },
};
