import type { pinsFr } from './pins.fr.ts';

export const pinsEn: typeof pinsFr = {
  pinning: {
    pin: 'Pin',
    pinned: 'Pinned',
    full: 'Six zones are pinned already: remove one in Compare.',
    saidPinned: (zone: string, count: number) =>
      count === 1 ? `${zone}: first zone pinned.` : `${zone} pinned: ${count} zones to compare.`,
    saidRemoved: (zone: string, count: number) =>
      count === 0
        ? `${zone} removed: no zone is pinned any more.`
        : `${zone} removed: ${count === 1 ? 'one zone remains' : `${count} zones remain`}.`,
    saidFull: (zone: string) =>
      `At most six zones are compared: ${zone} was not added. Remove one in Compare first.`,
    count: (count: number) => (count === 1 ? 'one zone pinned' : `${count} zones pinned`),
  },
  pinProblems: {
    repeated: (zones: string) => `Pinned twice, kept once: ${zones}.`,
    tooMany: (zones: string) => `At most six zones are compared; not kept: ${zones}.`,
    zoneMissing: (zones: string) =>
      `The address names a zone of your own (${zones}) without its communes: it is ignored.`,
    zoneIncomplete: (zone: string) =>
      `The address is cut or altered: only part of the zone “${zone}” is read.`,
    zoneEmpty: (zone: string) => `The zone “${zone}” has no known commune: it is ignored.`,
    zoneSingle: (zone: string) =>
      `The zone “${zone}” has a single commune: that commune takes its place.`,
    zoneWhole: (zone: string) =>
      `The zone “${zone}” has every commune: it is ignored, as nothing is left to compare it to.`,
    unknownZone: (codes: string) =>
      `No zone of the three departments has this code, ignored: ${codes}.`,
    unknownCommune: (codes: string) =>
      `No commune of the three departments has this code, ignored: ${codes}.`,
    scenarioIncomplete: (name: string) =>
      `The address is cut short or altered: only part of the scenario “${name}” could be read.`,
    scenariosTooMany: (count: string) =>
      `The address announces ${count} scenarios: only the first four are read.`,
  },
};
