import type { needFormulasFr } from './needFormulas.fr.ts';

export const needFormulasEn = {
  population: {
    formula: 'Municipal population of each commune, added up',
    assumptions: [
      'Published by Insee. That of 2023 is the weight in every computation of the atlas.',
      'Six communes destroyed in 1916 have no residents: 0 is a true value.',
    ],
  },
  'population-change': {
    formula: '100 × ((population 2023 ÷ population 2015)^(1/8) − 1)',
    assumptions: [
      'Mean yearly rate that, compounded over eight years, leads from one count to the other.',
    ],
  },
  'population-density': {
    formula: 'Σ residents 2023 ÷ Σ area in km²',
    assumptions: [
      'Area of the commune’s generalised outline, measured on the sphere; within 0.02% of that of 2025.',
    ],
  },
  'share-75-plus': {
    formula: 'Σ (share of 75 and over × residents) ÷ Σ residents',
    assumptions: [
      'From the census in 57 communes; elsewhere estimated by regression on the standardised populations of Drees (R² of 0.979 out of sample, mean error of 0.44 points).',
      'Withheld in communes under 500 residents, where the model is only noise; 5 impossible rows rejected.',
    ],
  },
  'median-income': {
    formula: 'Median published by Insee for the mesh itself; nothing is computed',
    assumptions: [
      'A median cannot be averaged: none for living areas, none for a grouping of one’s own.',
      'No value for an EPCI that lies mostly outside the three departments: it would describe other people.',
    ],
  },
  'rsa-share': {
    formula: '100 × RSA claimants ÷ households, as published',
    assumptions: [
      'Shown above 800 fiscal households (2019); all the rest is withheld.',
      'Never added up: small communes being withheld, no sum is known.',
    ],
  },
  'car-commuting': {
    formula: 'Σ (share by car × employed women) ÷ Σ employed women',
    assumptions: [
      'Women only: the table supplied does not count men.',
      'Small communes rest on a few answers.',
    ],
  },
  'mortality-standardised': {
    formula: 'Rate standardised by age and sex, published by department; nothing is computed',
    assumptions: [
      'Known by department only, from 2010 to 2023: in tables, not on the map of communes.',
    ],
  },
} satisfies typeof needFormulasFr;
