import type { zoneSheetFr } from './zoneSheet.fr.ts';

export const zoneSheetEn = {
  region: 'Territory sheet',
  unknownZone: 'This territory is not in the three departments.',
  meanNote: 'Mean of the territory: it does not describe each resident.',
  inTheZone: 'on the spot',
  aplSource:
    'APL: consultations within reach a year per standardised resident (Drees). Threshold of 2.5: APL for doctors of all ages.',
  nearestColumns: {
    kind: 'Care',
    place: 'Nearest commune',
    distance: 'Straight line',
    minutes: 'Estimated time',
  },
  careKinds: {
    gp: 'GP',
    pharmacy: 'Pharmacy',
    emergency: 'Emergency department',
    maternity: 'Maternity unit',
    healthHouse: 'Health house',
    ehpad: 'Nursing home (Ehpad)',
  },
  nearestNote:
    'Distances from commune centre to commune centre; driving minutes estimated from the distance, not a route. In France only (BPE 2024, CNSA 2025).',
  smallPopulation:
    'Fewer than 500 residents: one arrival or departure changes these figures a lot.',
  estimatedNote:
    'Minutes and age shares are estimates of the atlas, not to be quoted as official figures.',
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
    against: (whole: string, side: 'below' | 'above', threshold: string) =>
      `That is ${side} the threshold of ${threshold}; the mean of the three departments is ${whole}.`,
    noApl: (theZone: string) => `The official APL is not known for ${theZone}.`,
    nearestGp: (distance: string, place: string) =>
      `The nearest GP practises ${place}, ${distance} away in a straight line.`,
    gpHere: (count: string, number: number) =>
      number === 1 ? 'One GP practises there.' : `${count} GPs practise there.`,
    noGpHere: 'No GP practises there.',
  },
  keyFigures: 'Key figures',
  comparedWith: 'Compared with',
  here: 'Here',
  epci: 'EPCI',
  department: 'Department',
  territory: 'Three departments',
  strip: (indicator: string) => `${indicator}: its place among all territories`,
  aplHistory: 'APL to GPs, 2022 to 2024',
  ageLimit: { heading: 'Age of the doctors', all: 'all ages', upTo65: 'aged 65 or under' },
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
