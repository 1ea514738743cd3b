import type { bestPlacesFr } from './bestPlaces.fr.ts';

export const bestPlacesEn: typeof bestPlacesFr = {
  heading: 'The best next places',
  lead: 'The atlas looks for where to place practitioners or teleconsultation points to reach an aim. It is a calculation: nobody has checked that these doctors or these patients would exist, or that premises await them.',
  objective: 'Aim',
  objectives: {
    shortfall: {
      name: 'Reduce the total shortfall',
      detail:
        'Consultations missing for each resident to have 2.5 a year, added up (official APL 2024 + estimated change).',
    },
    coverage: {
      name: 'Bring the most residents within 15 minutes',
      detail: 'Minutes estimated from the distance, from commune centre to commune centre.',
    },
    fairness: {
      name: 'Raise the worst off',
      detail:
        'Mean of the tenth of residents who have the least (official APL 2024 + estimated change).',
    },
    crossings: {
      name: 'Bring the most residents above 2.5',
      detail: 'Official APL 2024 + estimated change.',
    },
    travel: {
      name: 'Reduce the total travel time',
      detail:
        'Estimated minutes to the nearest place, added up over residents; beyond 30 minutes a trip counts as 30.',
    },
  },
  crossingsWarning:
    'This aim favours communes that are nearly there: it says nothing of those that lack the most.',
  onlyNearby: (profession: string) =>
    `The threshold of 2.5 exists for GPs alone: for this profession (${profession}), only distance and travel time can be improved.`,
  placed: 'What to place',
  placedKinds: { practitioners: 'Practitioners', points: 'Teleconsultation points' },
  perPlace: 'Practitioners per place',
  yearlyConsultations: 'Consultations a year per point',
  pointsNote:
    'New medical time: in the scenario you can say which commune it is taken from. The official APL does not show the effect of a teleconsultation point.',
  budget: 'How many places',
  budgets: { count: 'A fixed number', share: 'As few as possible' },
  count: 'Number of places',
  share: 'Share of what is missing to obtain (%)',
  candidates: 'Possible communes',
  candidateSets: {
    all: (count: string) => `All (${count})`,
    pharmacy: (count: string) => `With a pharmacy (${count})`,
    healthHouse: (count: string) => `With a health house (${count})`,
    own: () => 'My list',
  },
  ownList: 'INSEE codes of the communes of my list',
  ownHint: 'One code a line or separated by spaces, as in a spreadsheet.',
  ownCount: (count: string) => `${count} recognised.`,
  ownProblems: (seen: string) => `Not recognised and ignored: ${seen}.`,
  ownEmpty: 'The list holds no commune of the three departments yet.',
  base: 'Start from',
  bases: {
    today: 'The present situation',
    scenario: (name: string) => `“${name}”: its changes stay`,
  },
  keepsSites: 'Count the places that already have someone',
  search: 'Search',
  again: 'Search again',
  stop: 'Stop',
  searching: 'Searching…',
  progress: 'Progress of the search',
  soFar: (value: string) => `The best so far: ${value}.`,
  failed:
    'The search could not be made: the data of the surroundings or the calculation are missing. Reload the page.',
  unknownNumber: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
  result: 'Result',
  none: 'No place brings this aim any nearer.',
  changed: 'The choices have changed since this result.',
  brings: {
    shortfall: (places: string, value: string, missing: string, share: string) =>
      `${places}: the shortfall would shrink by ${value} consultations a year, out of the ${missing} missing (${share}).`,
    coverage: (places: string, value: string, missing: string, share: string) =>
      `${places}: ${value} more residents within an estimated 15 minutes, out of the ${missing} who are further (${share}).`,
    fairness: (places: string, value: string, missing: string, share: string) =>
      `${places}: the tenth of residents who have the least would gain a mean of ${value} consultation a year per resident, out of the ${missing} they lack to 2.5 (${share}).`,
    crossings: (places: string, value: string, missing: string, share: string) =>
      `${places}: ${value} residents would come above 2.5, out of the ${missing} who are at 2.5 or less (${share}).`,
    travel: (places: string, value: string, missing: string, share: string) =>
      `${places}: ${value} fewer minutes of travel for all residents together, out of ${missing} (${share}), at one trip each.`,
  },
  short: {
    shortfall: (value: string) => `${value} consultations`,
    coverage: (value: string) => `${value} residents`,
    fairness: (value: string) => `${value} consultation per resident`,
    crossings: (value: string) => `${value} residents`,
    travel: (value: string) => `${value} minutes`,
  },
  band: (low: string, high: string) =>
    `Over the ways of estimating travel: between ${low} and ${high}.`,
  bandAwaited: 'Computing the range…',
  places: (count: number, text: string) => (count > 1 ? `These ${text} places` : 'This place'),
  notReached: (share: string) =>
    `The share of ${share} is not reached with forty places, as many as a scenario can hold.`,
  fewest: (count: number, text: string) =>
    count > 1
      ? `It is proven that at least ${text} are needed.`
      : 'It is proven that one is needed.',
  fewestExact: 'It is proven that fewer would not do.',
  quality: {
    bound: (share: string, bound: string) =>
      `Quality: at least ${share} of the best possible choice. It is proven that no other choice exceeds ${bound}.`,
    best: 'Quality: it is proven that no other choice does better.',
    cut: 'Search stopped before its end: a better choice may exist.',
  },
  how: 'How is it searched?',
  howText:
    'Places are chosen one by one, each time the one that brings the most, then exchanged as long as an exchange improves the whole. The ceiling comes from each added place bringing less and less: what is reached, plus the largest gains left, cannot be exceeded. For aims without this property, the ceiling is that of an easier aim that has it; it is then less tight.',
  table: 'Chosen places',
  columns: {
    commune: 'Commune',
    placed: 'To place',
    worth: {
      shortfall: 'Consultations lost without it',
      coverage: 'Residents further away without it',
      fairness: 'Consultations per resident lost without it',
      crossings: 'Residents left at 2.5 or less without it',
      travel: 'Minutes lost without it',
    },
  },
  practitioners: (count: number, text: string) => `${text} practitioner${count > 1 ? 's' : ''}`,
  consultations: (text: string) => `${text} consultations a year`,
  makeScenario: 'Make it a scenario',
  scenarioName: (count: string) => `Best places (${count})`,
  scenariosFull: 'Four scenarios at most: remove one to keep this one.',
  made: (name: string) => `The scenario “${name}” has been added.`,
  source:
    'Sources: BPE 2024 (practitioners, pharmacies, health houses), DREES APL 2024, INSEE population 2023.',
};
