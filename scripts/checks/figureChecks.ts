import { aplSteps, stepDecay } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import { selectTravelMatrix } from '../../src/domain/access/selectTravelMatrix.ts';
import { consultationsPerListedGp, supplyFactIds } from '../../src/domain/supply/supplyFacts.ts';
import { supplyKinds } from '../../src/domain/territory/territory.ts';
import {
  compareByDepartment,
  type DataCheck,
  factValues,
  listFigures,
  meanByDepartment,
  sumByDepartment,
} from './dataCheck.ts';

// Figures published elsewhere or counted by hand on the sources, which the published files must give again.

export const population: DataCheck = {
  name: 'population 2023',
  run({ territory }) {
    const found = [...territory.zones.department.population];
    const failures = compareByDepartment('inhabitants', found, [168_331, 732_236, 180_290]);
    return { detail: listFigures(found), failures };
  },
};

export const generalPractitioners: DataCheck = {
  name: 'general practitioners (BPE 2024)',
  run({ territory }) {
    const found = sumByDepartment(territory, factValues(territory, 'supply-gp'));
    return {
      detail: listFigures(found),
      failures: compareByDepartment('GPs', found, [112, 697, 140]),
    };
  },
};

export const officialAccess: DataCheck = {
  name: 'official APL 2024, weighted by population',
  run({ territory }) {
    const found = meanByDepartment(territory, factValues(territory, 'apl-gp-2024'));
    const failures = compareByDepartment('APL', found, [3.01, 4.16, 3.37], 0.005);
    return { detail: listFigures(found, 2), failures };
  },
};

/** The project's own index may differ from the official mean of a department by this share. */
const accessTolerance = 0.03;

export const computedAccess: DataCheck = {
  name: 'our access index within 3 % of the official APL',
  run({ territory, surroundings }) {
    const { places, supply, coreRows } = surroundings;
    const consultations = (supply.get('gp') ?? new Float64Array()).map(
      (count) => count * consultationsPerListedGp,
    );
    const access = computeFloatingCatchment({
      supply: consultations,
      demand: places.population,
      travel: selectTravelMatrix(places, 'central'),
      decay: stepDecay(aplSteps),
    });
    const core = Float64Array.from(coreRows, (row) => access[row] ?? Number.NaN);
    const found = meanByDepartment(territory, core);
    const official = meanByDepartment(territory, factValues(territory, 'apl-gp-2024'));
    const failures = found.flatMap((value, index) => {
      const published = official[index] ?? Number.NaN;
      const difference = value / published - 1;
      return Math.abs(difference) <= accessTolerance
        ? []
        : [`${territory.zones.department.codes[index]}: ${value}, official ${published}`];
    });
    return { detail: `${listFigures(found, 2)} against ${listFigures(official, 2)}`, failures };
  },
};

export const elderlyHomes: DataCheck = {
  name: 'EHPAD and their places (CNSA)',
  run({ territory, careSites }) {
    const homes = sumByDepartment(territory, factValues(territory, 'ehpad-count'));
    const places = sumByDepartment(territory, factValues(territory, 'ehpad-places'));
    const points = territory.zones.department.codes.map(
      (code) =>
        careSites.homes.filter((home) => home.kind === 'ehpad' && home.commune.startsWith(code))
          .length,
    );
    return {
      detail: `${listFigures(homes)} with ${listFigures(places)} places`,
      failures: [
        ...compareByDepartment('homes', homes, [23, 72, 26]),
        ...compareByDepartment('places', places, [2025, 6465, 2116]),
        ...compareByDepartment('points', points, [23, 72, 26]),
      ],
    };
  },
};

export const surroundingsAgree: DataCheck = {
  name: 'surroundings agree with the territory',
  run({ territory, surroundings }) {
    const failures = supplyKinds.flatMap((kind) => {
      const around = surroundings.supply.get(kind);
      const own = factValues(territory, supplyFactIds[kind]);
      return territory.communes.codes.flatMap((code, row) => {
        const found = around?.[surroundings.coreRows[row] ?? -1];
        return found === own[row] ? [] : [`${kind} in ${code}: ${found}, territory ${own[row]}`];
      });
    });
    const neighbours = surroundings.places.codes.length - territory.communes.codes.length;
    if (neighbours !== 4467) failures.push(`${neighbours} neighbouring communes instead of 4,467`);
    return { detail: `${neighbours} neighbouring communes`, failures };
  },
};

export const uninhabitedCommunes: DataCheck = {
  name: 'only the six communes without inhabitants lack an APL',
  run({ territory }) {
    const apl = factValues(territory, 'apl-gp-2024');
    const failures = territory.communes.codes.flatMap((code, row) => {
      const isEmpty = territory.communes.population[row] === 0;
      return Number.isNaN(apl[row] ?? 0) === isEmpty ? [] : [`${code}: ${apl[row]}`];
    });
    const zeros = apl.filter((value) => value === 0).length;
    const missing = apl.filter(Number.isNaN).length;
    if (missing !== 6) failures.push(`${missing} communes without APL instead of 6`);
    return { detail: `${missing} without, ${zeros} at 0.00, a true value`, failures };
  },
};
