import type { settingsFr, supplyAgreementFr } from './supplyAgreement.fr.ts';

export const supplyAgreementEn = {
  heading: 'Headcounts or implied activity?',
  introduction:
    'The implied activity is an estimate: the consultations a year that, where GPs practise, would best give back the official APL (2023 in eleven departments, 2024 in the three) with our travel times. As it is fitted to the APL, their agreement proves nothing: it is judged here on values that were hidden from it.',
  computing: 'Being measured: a dozen fits…',
  against: (implied: string, headcount: string) => `${implied} against ${headcount}`,
  impliedBetter: (places: string, communes: string, epci: string) =>
    `On a department left out, the implied activity ranks territories a little better than headcounts: rank correlation of ${places} for the communes of the eleven departments, of ${communes} for those of the three, of ${epci} for EPCI. That is why the screen takes it by default. The gap is small; the index computed from headcounts is one choice away, and it is that of the open data.`,
  headcountBetter: (places: string, communes: string, epci: string) =>
    `On a department left out, the implied activity does not rank territories better than headcounts everywhere: rank correlation of ${places} for the communes of the eleven departments, of ${communes} for those of the three, of ${epci} for EPCI.`,
  table: 'Agreement with the APL, by the activity counted and by what was hidden from it',
  test: 'What is measured',
  tests: {
    headcount: 'Headcounts: nothing is fitted',
    fitted: 'Implied activity, on the very values of its fit',
    leftOutDepartment: 'Implied activity, department left out',
    leftOutSquare: 'Implied activity, square of some 22 km left out',
  },
  scopes: {
    places: 'Communes of the eleven departments, 2023',
    commune: 'Communes of the three, 2024',
    epci: 'EPCI of the three, 2024',
  },
  measures: { rankCorrelation: 'ranks', weightedCorrelation: 'weighted' },
  tableNote:
    'Ranks: Spearman’s correlation, each territory counts for one. Weighted: Pearson’s correlation, each resident counts.',
  limits: {
    leftOut: (gain: string, population: string) =>
      `In a department left out, the activity stays that of the headcounts, except where its edge is in reach of communes that were fitted: ${gain} of the gain comes from there, where ${population} of residents live (gain: fall in squared error, weighted by residents). Of the heart of a department, this test says nothing.`,
    fitted: (gain: string) =>
      `On the values of the fit, ${gain} of the same gain comes from these edges too: that share may be but an edge effect, and not the activity of doctors.`,
    square:
      'A square left out is predicted by the communes all around: that is easier, as the APL changes little from a commune to the next. It is no unknown territory.',
    departments: (better: string, total: string) =>
      `Taken one by one, each predicted by the others, ${better} of the ${total} departments have their communes ranked better by the implied activity.`,
    circular:
      'The implied activity takes upon itself our errors of travel time, the age of residents, which the APL counts, and the doctors that lists ignore: it is the measured activity of no doctor.',
  },
  departments: {
    table: 'Rank correlation by department left out, APL of 2023',
    department: 'Department',
    communes: 'Communes',
    headcount: 'Headcounts',
    leftOut: 'Implied activity',
    difference: 'Difference',
  },
  departmentNames: {
    '08': 'Ardennes',
    '10': 'Aube',
    '21': 'Côte-d’Or',
    '51': 'Marne',
    '52': 'Haute-Marne',
    '54': 'Meurthe-et-Moselle',
    '55': 'Meuse',
    '57': 'Moselle',
    '67': 'Bas-Rhin',
    '70': 'Haute-Saône',
    '88': 'Vosges',
  },
  strengths: {
    introduction:
      'The fit is drawn to 4,400 consultations per GP listed. The strength of this draw is the one that errs least on the departments left out; too weak, the fit learns by heart.',
    table: 'Error on departments left out, by strength of the draw',
    strength: 'Strength of the draw (λ)',
    chosen: (strength: string) => `${strength} (chosen)`,
    error: 'Error, consultations a year per resident',
  },
} satisfies typeof supplyAgreementFr;

export const settingsEn = {
  heading: 'And with other settings?',
  tables: {
    headcount: 'With headcounts',
    implied: 'With the implied activity, department left out',
  },
  introduction:
    'Agreement with the APL by the speed supposed and by the way distance puts people off. With headcounts, nothing is fitted; with the implied activity, each department is predicted by a fit to the ten others, made again for each setting with the same strength of draw.',
  verdict: (best: string, total: string) =>
    `The default setting (steps, 1.4 min per km) is the best in ${best} columns out of ${total}.`,
  bestForCommunes: (setting: string, value: string, byDefault: string) =>
    `The one that ranks the communes of the three departments best is: ${setting} (${value} against ${byDefault}).`,
  whyDefault:
    'The steps remain the default: they are those of the official APL, recovered from its published values, and the index keeps its shape for their differences to be explained.',
  computing: 'Being measured, setting by setting…',
  decay: 'Effect of distance',
  travel: 'Speed',
  decays: {
    step: 'Steps at 10, 15, 20 min',
    linear: 'Linear up to 22 min',
    exponential: 'Exponential, 30 min',
    gaussian: 'Gaussian, 30 min',
  },
  travelModels: {
    low: '1.15 min per km',
    central: '1.4 min per km',
    high: '1.7 min per km',
  },
  note: 'In bold: the best setting of the column. Tinted: the default setting. The columns read as in the table before.',
} satisfies typeof settingsFr;
