import type { needFr } from './need.fr.ts';

export const needEn = {
  population: {
    label: 'Population',
    short: 'Population',
    explanation:
      'Municipal population on 1 January 2023 (INSEE), on which every computation of the atlas is based.',
  },
  'population-change': {
    label: 'Yearly population change',
    short: 'Population change',
    explanation:
      'Mean change of the population per year between 2015 and 2023; a fall may reduce the demand for care without improving access.',
  },
  'population-density': {
    label: 'Population density',
    short: 'Population density',
    explanation: 'Residents per square kilometre.',
  },
  'share-75-plus': {
    label: 'Share aged 75 and over',
    short: 'Aged 75 and over',
    explanation:
      'Share of residents aged 75 or over, nursing homes included; estimated by a model, not counted, in 96% of communes.',
  },
  'median-income': {
    label: 'Median standard of living',
    short: 'Median standard of living',
    explanation:
      'The amount that splits the population into two equal halves, by household disposable income adjusted for size; withheld in small communes to protect confidentiality.',
  },
  'car-commuting': {
    label: 'Employed women who drive to work',
    short: 'Driving to work (women)',
    explanation:
      'Share of employed women who go to work mainly by car; the table at hand does not count men, and small communes rest on a few answers.',
  },
  'rsa-share': {
    label: 'RSA recipients per household',
    short: 'RSA recipients',
    explanation:
      'Recipients of the minimum income benefit (RSA) as a share of households; a zero most often means “fewer than 5 recipients, figure withheld”.',
  },
  'mortality-standardised': {
    label: 'Mortality at comparable age and sex',
    short: 'Standardised mortality',
    explanation:
      'The death rate there would be if all departments had the same structure by age and sex; known by department only.',
  },
} satisfies typeof needFr;
