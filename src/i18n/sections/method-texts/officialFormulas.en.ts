import type { officialFormulasFr } from './officialFormulas.fr.ts';

const aplFormula =
  'R(j) = m(j) ÷ Σi p(i) × w(t(i, j))\nAPL(i) = Σj w(t(i, j)) × R(j)\nm(j): consultations of the GPs of commune j; p(i): residents of i, standardised by age; t: minutes by road; w: 1 under 10 min, 2/3 under 15, 1/3 under 20, 0 beyond.';

const aplAssumptions = [
  'Published by Drees: the atlas repeats it and does not recompute it.',
  'The weights w and their bounds were recovered from values published around isolated practices; no page consulted prints them.',
  'Above the commune: mean weighted by the municipal population of 2023, for every year; Drees advises the standardised population, the difference is about a hundredth.',
  'The APL of a year rests on the activity of that year and the population two years before.',
  '0.00 is a true value. The six communes without residents have none.',
];

const otherApl = (unit: string) => ({
  formula: `The same two steps as the APL to GPs: the supply of each commune, in full-time equivalents, is shared among the residents who can reach it, then added up for each commune. Result in ${unit}.`,
  assumptions: [
    'Published by Drees: the atlas repeats it and does not recompute it.',
    'The weights by distance and by age of this profession were not found in the pages consulted.',
    'Above the commune: mean weighted by the municipal population of 2023.',
  ],
});

const below = (apl: string) => ({
  formula: `100 × residents of communes where ${apl} ≤ 2.5 ÷ residents of communes where it is known`,
  assumptions: [
    '2.5 is included (Insee’s wording; Drees wrote “less than 2.5” in 2017).',
    'Municipal population of 2023 for every year.',
    'A commune counts entirely on one side or the other: a town close to the threshold moves several points.',
  ],
});

const zoning = (note: string) => ({
  formula: 'Category decided by the ARS for each commune; nothing is computed.',
  assumptions: [
    'Never inferred from an APL.',
    note,
    'For a group of communes the atlas gives the residents in each category, not a category.',
  ],
});

export const officialFormulasEn = {
  'apl-gp': {
    formula: aplFormula,
    assumptions: ['All doctors, whatever their age.', ...aplAssumptions],
  },
  'apl-gp-65': {
    formula: aplFormula,
    assumptions: ['Without doctors over 65.', ...aplAssumptions],
  },
  'apl-gp-gap-65': {
    formula: '100 × Σ (APL all ages − APL 65 or younger) × residents ÷ Σ APL all ages × residents',
    assumptions: [
      'The two series are rounded apart: a difference just below zero counts as none.',
      'Supposes that all doctors over 65 stop and are not replaced.',
    ],
  },
  'apl-readings-below': {
    formula: 'Number of APLs ≤ 2.5 out of six: 2022, 2023 and 2024, all ages and 65 or younger',
    assumptions: [
      'For a group of communes, each of the six is first a mean weighted by residents.',
      'No value if one of the six is missing.',
    ],
  },
  'pop-below-threshold': below('the APL of all ages'),
  'pop-below-threshold-65': below('the APL of those of 65 or younger'),
  'apl-nurse': otherApl('full-time equivalents per 100,000 standardised residents'),
  'apl-physio': otherApl('full-time equivalents per 100,000 standardised residents'),
  'apl-dentist': otherApl('full-time equivalents per 100,000 standardised residents'),
  'apl-midwife': otherApl('full-time equivalents per 100,000 standardised women'),
  'share-beyond-20min': {
    formula:
      '100 × residents more than 20 minutes by road from at least one of five services ÷ residents',
    assumptions: [
      'Computed by ANCT: the atlas repeats it.',
      'The five services: GP, nurse, physiotherapist, dentist, pharmacy; the copy used does not document the exact basket.',
      'Above the commune: mean weighted by the municipal population of 2023.',
    ],
  },
  'zoning-gp': zoning(
    'Older than the order of 2026, year unknown; matched to communes by postcode and name.',
  ),
  'zoning-nurse': zoning('Zoning of 2024; only the order in force is authoritative.'),
} satisfies typeof officialFormulasFr;
