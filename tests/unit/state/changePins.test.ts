import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createOwnZone } from '../../../src/domain/comparison/ownZone.ts';
import { type ZoneCode, zoneCode } from '../../../src/domain/territory/zone.ts';
import type { AtlasState } from '../../../src/state/atlasStore.ts';
import { createViewSlice } from '../../../src/state/viewSlice.ts';

const zone = (name: string, ...codes: string[]) => createOwnZone(name, codes.map(zoneCode));
const north = zone('Nord', '55001', '55002');
const south = zone('Sud', '55004', '55005');

function openedAfter(open: ZoneCode | null, change: (typeof north)[]): string | null {
  const store = createStore<AtlasState>()(createViewSlice as never);
  store.getState().changeView({ pins: [north, south], zone: open });
  store.getState().changePins(change);
  return store.getState().view.zone;
}

it('the own zone that is open stays open when others are moved, removed or renamed', () => {
  expect(openedAfter(zoneCode('o2'), [south, north])).toBe('o1');
  expect(openedAfter(zoneCode('o2'), [south])).toBe('o1');
  expect(openedAfter(zoneCode('o2'), [north, { ...south, name: 'Midi' }])).toBe('o2');
});

it('it stays open when its communes change, and closes when it is removed', () => {
  expect(openedAfter(zoneCode('o2'), [north, zone('Sud', '55004', '55007')])).toBe('o2');
  expect(openedAfter(zoneCode('o2'), [north])).toBeNull();
});

it('a zone of a mesh that is open has nothing to do with the pins', () => {
  expect(openedAfter(zoneCode('55001'), [])).toBe('55001');
});
