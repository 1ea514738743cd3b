import type { scenarioEffectFr } from './scenarioEffect.fr.ts';

export const scenarioEffectEn: typeof scenarioEffectFr = {
  heading: 'Effect of the scenario',
  headingOf: (name: string) => `Effect of the scenario: ${name}`,
  about: (amount: string) => `about ${amount}`,
  between: (low: string, high: string) => `between ${low} and ${high}`,
  shortfall: {
    label: 'What is missing, in the three departments, for everyone to reach 2.5',
    now: (amount: string) => `${amount} consultations a year today.`,
    removed: (amount: string) => `The shortfall shrinks: ${amount} fewer consultations a year.`,
    added: (amount: string) => `The shortfall grows: ${amount} more consultations a year.`,
    unchanged: 'The shortfall does not change.',
    mixed: (low: string, high: string) =>
      `Depending on travel, the shortfall shrinks or grows: up to ${high} fewer consultations a year, or ${low} more.`,
  },
  people: {
    gain: (people: string) => `Who gains: ${people} inhabitants.`,
    lose: (people: string) => `Who loses: ${people} inhabitants.`,
    nobody: 'Nobody gains or loses more than 0.01 consultations a year.',
  },
  supply: {
    conserved: 'Supply conserved: the total does not change.',
    changed: (amount: string) => `Total supply: ${amount} consultations a year.`,
    changedHeads: (amount: string) => `Total supply: ${amount}.`,
  },
  awaited: 'The range is being computed…',
  pending: 'Computing…',
  empty: 'Add a change to read its effect.',
  otherProfession:
    'The threshold of 2.5 and the APL in consultations exist for GPs alone: for this profession, the effect is read on the map and in its table.',
  headlines: {
    caption: 'Before, after, and range of the difference',
    columns: {
      figure: 'Figure',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      band: 'Range of the difference',
    },
    fromTo: (low: string, high: string) => `from ${low} to ${high}`,
    rows: {
      shortfall: 'Consultations missing a year to reach 2.5',
      below: 'Inhabitants below 2.25',
      near: 'Inhabitants from 2.25 to 2.75, apart: near the threshold',
      above: 'Inhabitants above 2.75',
      worstDecile: 'Worst-off tenth, consultations per inhabitant and year',
      p10: 'P10: one inhabitant in ten has less',
      p90: 'P90: one inhabitant in ten has more',
      ratio: 'Ratio P90/P10',
      gainers: 'Inhabitants who gain',
      losers: 'Inhabitants who lose',
      crossingUp: 'Communes that rise above 2.5',
      crossingDown: 'Communes that fall to 2.5 or below',
    },
  },
  changes: {
    caption: 'Who gains and who loses, inhabitants by size of the change',
    size: 'Change, consultations per inhabitant and year',
    people: 'Inhabitants',
    steps: {
      lossLarge: 'loss of more than 0.5',
      lossMedium: 'loss of 0.1 to 0.5',
      lossSmall: 'loss of 0.01 to 0.1',
      none: 'less than 0.01',
      gainSmall: 'gain of 0.01 to 0.1',
      gainMedium: 'gain of 0.1 to 0.5',
      gainLarge: 'gain of more than 0.5',
    },
  },
  zones: {
    communes: 'Most affected communes',
    epci: 'By EPCI',
    department: 'By department',
    columns: {
      zone: 'Territory',
      people: 'Inhabitants',
      before: 'Official APL 2024',
      after: 'APL + estimated change',
      difference: 'Change',
      shortfall: 'Missing consultations, difference',
    },
    none: 'No territory changes.',
    printed: (shown: string, count: string) =>
      `${shown} of the ${count} affected communes, the largest change first.`,
    more: (count: string) => `Show the ${count} affected communes`,
    crossingUp: (communes: string) => `Rise above 2.5: ${communes}.`,
    crossingDown: (communes: string) => `Fall to 2.5 or below: ${communes}.`,
    others: (count: string) => `${count} others`,
  },
  notes: {
    estimate:
      '2.5 here means: official APL 2024 (Drees), all ages, plus the change estimated by the atlas. It is not an APL.',
    band: 'Range: three speeds of travel and four ways of counting distance. The central figure takes 1.4 minutes per km and steps of 10, 15 and 20 minutes.',
    counted: (basis: string) =>
      `A practitioner who comes counts for 4,400 consultations a year; one who leaves or moves takes along what they give today (${basis}).`,
    bases: {
      headcount: '4,400 consultations per GP listed',
      implied: 'implied activity of their commune, estimated from the APL',
    },
    people: 'Inhabitants: municipal population 2023 (Insee), in their commune of residence.',
  },
  exported: {
    name: 'Effect of the scenario',
    section: 'Part',
    code: 'Code',
    low: 'Difference, low end',
    high: 'Difference, high end',
  },
};
