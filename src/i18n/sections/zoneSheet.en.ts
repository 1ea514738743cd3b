import type { zoneSheetFr } from './zoneSheet.fr.ts';

export const zoneSheetEn = {
  region: 'Territory sheet',
  none: 'Choose a territory on the map or by searching.',
  close: 'Close the sheet',
  print: 'Print the sheet',
  population: (count: string) => `${count} residents in 2023`,
  communes: (count: string) => `${count} communes`,
  belongsTo: (epci: string, department: string) => `${epci}, ${department}`,
  uninhabited: 'Commune without residents: a village destroyed in the Great War, or empty land.',
  headline: {
    apl: (ofZone: string, value: string, year: string) =>
      `In ${year}, a resident ${ofZone} could reach ${value} GP consultations a year.`,
    below: (threshold: string) => `That is ${threshold} or less: below the threshold.`,
    above: (threshold: string) => `That is above the threshold of ${threshold}.`,
    noApl: (theZone: string) => `The official APL is not known for ${theZone}.`,
    nearestGp: (distance: string, place: string) =>
      `The nearest GP practises ${place}, ${distance} away in a straight line.`,
    gpHere: (count: string) => `${count} practise here.`,
  },
  keyFigures: 'Key figures',
  comparedWith: 'Compared with',
  here: 'Here',
  epci: 'EPCI',
  department: 'Department',
  territory: 'Three departments',
  strip: (indicator: string) => `${indicator}: its place among all territories`,
  aplHistory: 'APL to GPs, 2022 to 2024',
  ageLimit: { all: 'all ages', upTo65: 'aged 65 or under' },
  supplyHere: 'Care here',
  supplyElsewhere: 'Nearest elsewhere',
  nearest: 'Nearest care',
  nearestAt: (place: string, distance: string, minutes: string) =>
    `${place}, ${distance} away (about ${minutes})`,
  nearestHere: 'in the commune',
  need: 'Population and need',
  over65: 'What rests on GPs over 65',
  zoning: 'Zonings',
  experimentsHere: 'Experiments here',
  experimentsNear: (distance: string) => `Experiments within ${distance}`,
  noExperiment:
    'No documented and located experiment here; there may be some that public sources do not describe.',
  reliability: 'What to know to read these figures',
  whyThisColour: 'Why this colour?',
  notKnown: 'What the atlas does not know',
} satisfies typeof zoneSheetFr;
