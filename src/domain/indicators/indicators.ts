import { createAccessIndicator } from './accessibility.ts';
import { createChoiceIndicator } from './choice.ts';
import { countIndicators, medicoSocialCounts } from './counts.ts';
import { createDensityIndicator } from './density.ts';
import { ehpadPlaces75 } from './ehpadPlaces.ts';
import { impliedActivityGp } from './impliedActivity.ts';
import type { Indicator } from './indicator.ts';
import { createNearestKmIndicator, createNearestMinutesIndicator } from './nearest.ts';
import { createNearestSiteIndicator } from './nearestSite.ts';
import {
  carCommuting,
  medianIncome,
  mortalityStandardised,
  rsaShare,
  share75Plus,
} from './need.ts';
import {
  aplGpGap65,
  aplReadingsBelow,
  createAplIndicator,
  createBelowThresholdIndicator,
  ofConsultations,
  ofFullTimes,
  ofFullTimesForWomen,
  shareBeyond20min,
} from './officialAccess.ts';
import { population, populationChange, populationDensity } from './population.ts';
import { createZoningIndicator, ofGpZoning, ofNurseZoning } from './zoning.ts';

/**
 * The registry, in the order of the chooser. Legend, table, sheet, comparison, matching, exports and
 * the URL all read it; none has a list of its own.
 */
export const indicators: readonly Indicator[] = [
  createAplIndicator('apl-gp', ofConsultations),
  createAplIndicator('apl-gp-65', ofConsultations),
  aplGpGap65,
  aplReadingsBelow,
  createBelowThresholdIndicator('pop-below-threshold', 'apl-gp'),
  createBelowThresholdIndicator('pop-below-threshold-65', 'apl-gp-65'),
  createAplIndicator('apl-nurse', ofFullTimes),
  createAplIndicator('apl-physio', ofFullTimes),
  createAplIndicator('apl-dentist', ofFullTimes),
  createAplIndicator('apl-midwife', ofFullTimesForWomen),
  shareBeyond20min,
  createZoningIndicator('zoning-gp', ofGpZoning),
  createZoningIndicator('zoning-nurse', ofNurseZoning),
  createDensityIndicator('gp', 'gpsPer100k'),
  createDensityIndicator('nurse', 'nursesPer100k'),
  createDensityIndicator('physio', 'physiosPer100k'),
  createDensityIndicator('dentist', 'dentistsPer100k'),
  createDensityIndicator('midwife', 'midwivesPer100k'),
  createDensityIndicator('pharmacy', 'pharmaciesPer100k'),
  ...countIndicators,
  impliedActivityGp,
  createNearestKmIndicator('gp'),
  createNearestMinutesIndicator('gp'),
  createNearestKmIndicator('pharmacy'),
  createNearestMinutesIndicator('pharmacy'),
  createNearestKmIndicator('emergency'),
  createNearestMinutesIndicator('emergency'),
  createNearestKmIndicator('maternity'),
  createNearestMinutesIndicator('maternity'),
  createNearestKmIndicator('healthHouse'),
  createNearestMinutesIndicator('healthHouse'),
  createChoiceIndicator(10),
  createChoiceIndicator(15),
  createChoiceIndicator(20),
  createChoiceIndicator(30),
  createAccessIndicator('gp', 'consultationsPerInhabitant'),
  createAccessIndicator('nurse', 'nursesPer100k'),
  createAccessIndicator('physio', 'physiosPer100k'),
  createAccessIndicator('dentist', 'dentistsPer100k'),
  createAccessIndicator('midwife', 'midwivesPer100k'),
  population,
  populationChange,
  populationDensity,
  share75Plus,
  medianIncome,
  rsaShare,
  carCommuting,
  mortalityStandardised,
  ehpadPlaces75,
  createNearestKmIndicator('ehpad'),
  createNearestMinutesIndicator('ehpad'),
  ...medicoSocialCounts,
  createNearestSiteIndicator('access'),
  createNearestSiteIndicator('chronic'),
  createNearestSiteIndicator('home'),
  createNearestSiteIndicator('prevention'),
];

const byId: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id);
}
