import type { distanceFormulasFr } from './distanceFormulas.fr.ts';

const kilometres = (place: string, note?: string) => ({
  formula: `d(i) = the shortest straight line from the centre of commune i to the centre of a commune with ${place}`,
  assumptions: [
    '0 km if the commune has one; searched in eleven departments, in France only.',
    'Distance on the sphere (haversine), within 0.31%; never a trip by road.',
    'Above the commune: mean weighted by residents.',
    ...(note ? [note] : []),
  ],
});

const minutes = (place: string, note?: string) => ({
  formula: `t = 2 + 1.4 × km up to 15 km, then 23 + 1.15 × (km − 15); 0 within the commune. km: the shortest straight line to a commune with ${place}`,
  assumptions: [
    'An estimate: the atlas has no road network. Range with 1.15 and 1.7 minutes per km.',
    'Slopes fitted on times measured in Gironde and Nord, checked in Haute-Marne and Meuse; mean error of 1 to 3 minutes under 20 minutes, up to 60% in places (a river without a bridge).',
    'Above the commune: mean weighted by residents.',
    ...(note ? [note] : []),
  ],
});

const choice = (limit: string) => ({
  formula: `Σ GPs of the communes under ${limit} estimated minutes away (t = 2 + 1.4 × km, 0 within the commune)`,
  assumptions: [
    'A choice, not a capacity: nobody is counted among those who share them.',
    'Eleven departments, in France only; range with 1.15 and 1.7 minutes per km.',
    'Above the commune: mean weighted by residents.',
  ],
});

const ambulances = 'Says nothing of how long an ambulance takes.';

export const distanceFormulasEn = {
  'nearest-gp-km': kilometres('a GP (BPE 2024)'),
  'nearest-gp-min': minutes('a GP (BPE 2024)'),
  'nearest-pharmacy-km': kilometres('a pharmacy (BPE 2024)'),
  'nearest-pharmacy-min': minutes('a pharmacy (BPE 2024)'),
  'nearest-emergency-km': kilometres('an emergency department (BPE 2024)', ambulances),
  'nearest-emergency-min': minutes('an emergency department (BPE 2024)', ambulances),
  'nearest-maternity-km': kilometres('a maternity unit (BPE 2024)'),
  'nearest-maternity-min': minutes('a maternity unit (BPE 2024)'),
  'nearest-health-house-km': kilometres('a health house (BPE 2024)'),
  'nearest-health-house-min': minutes('a health house (BPE 2024)'),
  'nearest-ehpad-km': kilometres(
    'a nursing home (CNSA 2025)',
    'Does not say whether it has a place left.',
  ),
  'nearest-ehpad-min': minutes(
    'a nursing home (CNSA 2025)',
    'Does not say whether it has a place left.',
  ),
  'choice-gp-10': choice('10'),
  'choice-gp-15': choice('15'),
  'choice-gp-20': choice('20'),
  'choice-gp-30': choice('30'),
} satisfies typeof distanceFormulasFr;
