import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPins, type Pin, pinKey } from '../../src/domain/comparison/pin.ts';
import { references } from '../../src/domain/comparison/reference.ts';
import { axes } from '../../src/domain/experiments/experiment.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import { careLayers } from '../../src/domain/supply/careLayer.ts';
import { meshes, zoneCode } from '../../src/domain/territory/zone.ts';
import {
  comparisonParts,
  defaultView,
  displays,
  mapReadings,
  type SharedView,
  screens,
  tableOwnColumns,
} from '../../src/state/sharedView.ts';
import { decodeView, encodeView, linkTo } from '../../src/state/url/viewCodec.ts';
import { readTerritory } from '../fixtures/readTerritory.ts';

const { zones } = readTerritory();
const codes = meshes.flatMap((mesh) => zones[mesh].codes);
const ids = indicators.map(({ id }) => id);
const mostCharacters = 2000;

/** As the domain orders them, which is the order that the address gives back. */
const subsetInOrder = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 0 });

const meshPin: fc.Arbitrary<Pin> = fc
  .constantFrom(...meshes)
  .chain((mesh) => fc.constantFrom(...zones[mesh].codes).map((code) => ({ mesh, code })));

const view: fc.Arbitrary<SharedView> = fc
  .record({
    screen: fc.constantFrom(...screens),
    indicator: fc.constantFrom(...indicators),
    yearAt: fc.option(fc.nat(), { nil: null }),
    mesh: fc.constantFrom(...meshes),
    display: fc.constantFrom(...displays),
    tableColumns: fc.uniqueArray(fc.constantFrom(...ids)),
    tableSort: fc.record({
      column: fc.constantFrom(...tableOwnColumns, ...ids),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    zone: fc.option(fc.constantFrom(...codes.map(zoneCode)), { nil: null }),
    axes: subsetInOrder(axes),
    relatedSchemes: fc.boolean(),
    care: subsetInOrder(careLayers),
    record: fc.option(fc.stringMatching(/^[a-z0-9-]{1,80}$/), { nil: null }),
    language: fc.constantFrom('fr' as const, 'en' as const),
    pins: fc.uniqueArray(meshPin, { maxLength: mostPins, selector: pinKey }),
    comparisonPart: fc.constantFrom(...comparisonParts),
    comparisonRows: fc.option(fc.uniqueArray(fc.constantFrom(...ids)), { nil: null }),
    reference: fc.constantFrom(...references),
    mapReading: fc.constantFrom(...mapReadings),
    secondIndicatorId: fc.option(fc.constantFrom(...ids), { nil: null }),
    secondYear: fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: null }),
    priorityWeights: fc.option(
      fc.uniqueArray(
        fc.record({
          indicatorId: fc.constantFrom(...ids),
          weight: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
        }),
        { minLength: 1, maxLength: 8, selector: ({ indicatorId }) => indicatorId },
      ),
      { nil: null },
    ),
  })
  .map(({ indicator, yearAt, ...rest }) => ({
    ...rest,
    indicatorId: indicator.id,
    year: yearAt === null ? null : (indicator.years[yearAt % indicator.years.length] ?? null),
  }));

/** Any text, and texts that look like addresses: known keys with known, broken or foreign values. */
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  view.map(encodeView),
  fc.tuple(view.map(encodeView), fc.nat(), fc.string()).map(([address, at, text]) => {
    const place = at % (address.length + 1);
    return address.slice(0, place) + text + address.slice(place + 1);
  }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          ...['ecran', 'indicateur', 'annee', 'maille', 'vue', 'colonnes', 'tri', 'zone', 'axe'],
          ...['voisins', 'offre', 'fiche', 'langue', '__proto__', 'constructor'],
          ...[
            'epingles',
            'volet',
            'lignes',
            'reference',
            'lecture',
            'indicateur2',
            'annee2',
            'poids',
          ],
        ),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 2000 }),
          fc.constantFrom('__proto__', 'toString', '%', '%E0%A4%A', '<script>', '.', '-', '0x1F'),
        ),
      ),
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
);

describe('the address', () => {
  it('read back is the view it was written from', () => {
    fc.assert(
      fc.property(view, (written) => {
        expect(decodeView(encodeView(written))).toEqual({ view: written, problems: [] });
        expect(decodeView(`?${encodeView(written)}`).view).toEqual(written);
      }),
      { numRuns: 2000 },
    );
  });

  it('of the first view is empty, and its link leads to the page itself', () => {
    expect(encodeView(defaultView)).toBe('');
    expect(linkTo(defaultView)).toBe('./');
    expect(decodeView('')).toEqual({ view: defaultView, problems: [] });
  });

  it('is never longer than a link may be, whatever is shown', () => {
    const largest: SharedView = {
      ...defaultView,
      screen: 'experiments',
      indicatorId: ids.reduce((a, b) => (a.length >= b.length ? a : b)),
      display: 'table',
      mesh: 'livingArea',
      tableColumns: ids,
      zone: zoneCode('200027308'),
      axes: axes.slice(1),
      relatedSchemes: true,
      care: careLayers,
      record: 'x'.repeat(80),
      language: 'en',
    };
    expect(linkTo(largest).length).toBeLessThan(mostCharacters);
    fc.assert(
      fc.property(view, (shown) => {
        expect(linkTo(shown).length).toBeLessThan(mostCharacters);
      }),
    );
  });

  it('holds nothing that needs escaping by whoever copies it', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(encodeView(shown)).toMatch(/^[a-zA-Z0-9=&.,_-]*$/);
      }),
    );
  });

  it('is read whatever it says: no text breaks it, and what is read can be written', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { view: read, problems } = decodeView(text);
        expect(decodeView(encodeView(read))).toEqual({ view: read, problems: [] });
        expect(problems.length).toBeLessThanOrEqual(21);
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(60);
        expect(ids).toContain(read.indicatorId);
        expect(read.zone ?? '0').toMatch(/^[\dAB]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('says of each part that was not understood which it was, and keeps the others', () => {
    const { view: read, problems } = decodeView('?maille=canton&zone=55181&langue=de');
    expect(read).toEqual({ ...defaultView, zone: '55181' });
    expect(problems).toEqual([
      { key: 'maille', value: 'canton' },
      { key: 'langue', value: 'de' },
    ]);
  });
});
