import { describe, expect, it } from 'vitest';
import { professionOfIndicator } from '../../../../src/domain/indicators/professionOfIndicator.ts';
import { findCommuneAt } from '../../../../src/domain/territory/findCommuneAt.ts';
import { selectColouredZone } from '../../../../src/domain/territory/selectColouredZone.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

describe('the commune of a position', () => {
  const { outlines } = readPublishedData();
  const named = outlines as Parameters<typeof findCommuneAt>[0];

  it('is the one whose outline holds it', () => {
    // The cathedrals of Verdun and Nancy, the viaduct of Chaumont.
    expect(findCommuneAt(named, [5.3826, 49.1594])).toBe('55545');
    expect(findCommuneAt(named, [6.1861, 48.6914])).toBe('54395');
    expect(findCommuneAt(named, [5.1246, 48.1106])).toBe('52121');
  });

  it('is none outside the three departments, next door or far', () => {
    // Metz, Épinal, Paris.
    for (const position of [
      [6.1757, 49.1193],
      [6.4492, 48.1724],
      [2.3522, 48.8566],
    ] as const) {
      expect(findCommuneAt(named, position)).toBeNull();
    }
  });
});

describe('the zone whose colour is seen', () => {
  it('is the open one where the map shows its mesh', () => {
    expect(selectColouredZone(handMadeTerritory, 'commune', zoneCode('99003'))).toEqual({
      row: 2,
      isContainer: false,
      communeRow: 2,
    });
    expect(selectColouredZone(handMadeTerritory, 'epci', zoneCode('E2'))).toEqual({
      row: 1,
      isContainer: false,
      communeRow: -1,
    });
  });

  it('is the one that holds the commune where the map is coarser, none where it is finer', () => {
    expect(selectColouredZone(handMadeTerritory, 'epci', zoneCode('99003'))).toEqual({
      row: 1,
      isContainer: true,
      communeRow: 2,
    });
    expect(selectColouredZone(handMadeTerritory, 'commune', zoneCode('E2'))).toBeNull();
    expect(selectColouredZone(handMadeTerritory, 'epci', zoneCode('75056'))).toBeNull();
  });
});

it('knows which figures our own calculation can be set beside', () => {
  expect(
    ['access-gp', 'apl-gp', 'apl-gp-65', 'apl-nurse', 'access-midwife'].map(professionOfIndicator),
  ).toEqual(['gp', 'gp', 'gp', 'nurse', 'midwife']);
  for (const id of ['apl-gp-gap-65', 'apl-readings-below', 'count-gp', 'population']) {
    expect(professionOfIndicator(id), id).toBeNull();
  }
});
