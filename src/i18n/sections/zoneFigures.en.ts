import type { zoneFiguresFr } from './zoneFigures.fr.ts';

export const zoneFiguresEn = {
  region: 'Territory sheet',
  unknownZone: 'This territory is not in the three departments.',
  none: '–',
  notCompared: 'not applicable',
  population: (count: string) => `${count} residents in 2023`,
  onTheMap: '(show on the map)',
  meanNote: 'Mean of the territory: it does not describe each resident.',
  almostNone: (percent: string) => `less than ${percent}`,
  almostAll: (percent: string) => `more than ${percent}`,
  headline: {
    uninhabited: (zone: string) =>
      `${zone} has no residents left: it is one of the “destroyed villages” of the Great War, never rebuilt.`,
    noApl: (zone: string) => `The official APL is not known for ${zone}`,
    insidePart: (zone: string) => `${zone}, in its part within the three departments, gives access`,
    gives: (zone: string) => `${zone} gives access`,
    ofCommune: (year: string, ofZone: string, consultations: string) =>
      `In ${year}, a resident ${ofZone} can reach ${consultations} a year`,
    ofGroup: (year: string, zoneGives: string, consultations: string) =>
      `In ${year}, ${zoneGives} on average to ${consultations} a year per resident`,
    noneOfCommune: (year: string, ofZone: string) =>
      `In ${year}, a resident ${ofZone} can reach no GP consultation within 20 minutes, according to the APL`,
    consultations: {
      one: (count: string) => `${count} GP consultation`,
      other: (count: string) => `${count} GP consultations`,
    },
    places: {
      none: (threshold: string, whole: string) =>
        `, far from the threshold of ${threshold} and from the mean of the three departments (${whole})`,
      below: (threshold: string, whole: string) =>
        `, below the threshold of ${threshold} and below the mean of the three departments (${whole})`,
      nearBelow: (threshold: string, whole: string) =>
        `, close to the threshold of ${threshold} (slightly below) and below the mean of the three departments (${whole})`,
      nearAt: (threshold: string, whole: string) =>
        `, level with the threshold of ${threshold} and below the mean of the three departments (${whole})`,
      nearAbove: (threshold: string, whole: string) =>
        `, close to the threshold of ${threshold} (slightly above) and below the mean of the three departments (${whole})`,
      aboveUnderMean: (threshold: string, whole: string) =>
        `, above the threshold of ${threshold} but below the mean of the three departments (${whole})`,
      aboveAtMean: (threshold: string, whole: string) =>
        `, above the threshold of ${threshold} and level with the mean of the three departments (${whole})`,
      aboveMean: (threshold: string, whole: string) =>
        `, above the threshold of ${threshold} and the mean of the three departments (${whole})`,
    },
    shareBelow: {
      none: '; none of its residents live in a commune below that threshold',
      all: '; all of its residents live in a commune below that threshold',
      some: (share: string) => `; ${share} of its residents live in a commune below that threshold`,
    },
    gps: {
      none: '; no GP practises there',
      noneNearest: (atPlace: string, distance: string) =>
        `; no GP practises there, the nearest is ${atPlace}, ${distance} away in a straight line`,
      one: '; only one GP practises there',
      some: (count: string) => `; ${count} GPs practise there`,
    },
    gpsOfGroup: {
      none: '; no GP practises in this territory',
      one: '; this territory has only one GP',
      some: (count: string) => `; this territory has ${count} GPs`,
    },
  },
  keyFigures: 'Key figures',
  strips: {
    whole: 'three departments',
    band: 'Grey band: all territories of the same mesh, darker where more people live.',
    title: (indicator: string) => `${indicator}: its place among all territories`,
  },
  inTheCommune: 'in the commune',
  lessThanKm: (distance: string) => `under ${distance}`,
  comparedWith: (zone: string, value: string) => `${zone}: ${value}`,
} satisfies typeof zoneFiguresFr;
