import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnZone, fitZoneName } from '../../src/domain/comparison/ownZone.ts';
import { mostPins, type Pin, pinKey } from '../../src/domain/comparison/pin.ts';
import { references } from '../../src/domain/comparison/reference.ts';
import { axes } from '../../src/domain/experiments/experiment.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import { careLayers } from '../../src/domain/supply/careLayer.ts';
import { supplyBases } from '../../src/domain/supply/supplyBasis.ts';
import { meshes, zoneCode } from '../../src/domain/territory/zone.ts';
import {
  comparisonParts,
  defaultView,
  displays,
  mapReadings,
  registerParts,
  type SharedView,
  screens,
  tableOwnColumns,
} from '../../src/state/sharedView.ts';
import { decodeView, encodeFragment, encodeView, linkTo } from '../../src/state/url/viewCodec.ts';
import { anyCoverageView } from '../fixtures/anyCoverageView.ts';
import { anyRegisterFilters, everyFilter } from '../fixtures/anyRegisterFilters.ts';
import { anyReplicability } from '../fixtures/anyReplicability.ts';
import { anyScenarioView } from '../fixtures/anyScenario.ts';
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

const ownZone: fc.Arbitrary<Pin> = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
    fc.uniqueArray(fc.constantFrom(...zones.commune.codes), { minLength: 2, maxLength: 60 }),
  )
  .map(([name, communes]) => createOwnZone(fitZoneName(name) || 'Ma zone', communes));

const anyPin = fc.oneof(meshPin, ownZone);

const view: fc.Arbitrary<SharedView> = fc
  .record({
    screen: fc.constantFrom(...screens),
    indicator: fc.constantFrom(...indicators),
    yearAt: fc.option(fc.nat(), { nil: null }),
    mesh: fc.constantFrom(...meshes),
    display: fc.constantFrom(...displays),
    supplyBasis: fc.constantFrom(...supplyBases),
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
    story: fc.option(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
        step: fc.integer({ min: 1, max: 9 }),
      }),
      { nil: null },
    ),
    language: fc.constantFrom('fr' as const, 'en' as const),
    pins: fc.uniqueArray(anyPin, { maxLength: mostPins, selector: pinKey }),
    comparisonPart: fc.constantFrom(...comparisonParts),
    comparisonRows: fc.option(fc.uniqueArray(fc.constantFrom(...ids)), { nil: null }),
    reference: fc.constantFrom(...references),
    mapReading: fc.constantFrom(...mapReadings),
    secondIndicatorId: fc.option(fc.constantFrom(...ids), { nil: null }),
    funnelIndicatorId: fc.option(fc.constantFrom(...ids), { nil: null }),
    trendIndicatorId: fc.option(fc.constantFrom(...ids), { nil: null }),
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
    priorityMesh: fc.constantFrom(...meshes),
    registerPart: fc.constantFrom(...registerParts),
    registerFilters: anyRegisterFilters,
    coverage: anyCoverageView,
    registerSearch: fc
      .string({ unit: 'grapheme', maxLength: 90 })
      .map((text) => [...text].slice(0, 60).join('')),
    ...anyReplicability(zones),
    scenarioView: anyScenarioView(zones.commune.codes),
  })
  .map(({ indicator, yearAt, scenarioView, ...rest }) => ({
    ...rest,
    ...scenarioView,
    indicatorId: indicator.id,
    year: yearAt === null ? null : (indicator.years[yearAt % indicator.years.length] ?? null),
  }));

const knownKeys = [
  'ecran indicateur annee maille vue colonnes tri zone axe voisins offre fiche langue activite',
  'experience niveau cible ressemblance candidat partie',
  'epingles volet lignes reference lecture indicateur2 entonnoir serie annee2 poids maille2',
  'rubrique nature departement etat lieu solidite lien periode mots',
  'regard minutes groupe ecart plan',
  'etape effet metier avec',
  'objectif ajout parlieu consultations budget nombre part parmi depart existants',
].flatMap((keys) => keys.split(' '));

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
        fc.constantFrom(...knownKeys, '__proto__', 'constructor'),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 2000 }),
          fc.constantFrom('__proto__', 'toString', '%', '%E0%A4%A', '<script>', '.', '-', '0x1F'),
        ),
      ),
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
);

/** The same for what follows `#`. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => `#${text}`),
  fc.string().map((text) => `#zones=${text}`),
  fc.string().map((text) => `#conditions=${text}`),
  fc.string().map((text) => `#candidats=${text}`),
  fc.stringMatching(/^[1-9]~5[245][A-Za-z0-9_-]{0,9}$/).map((text) => `#candidats=${text}`),
  fc.string().map((text) => `#scenarios=1.${text}`),
  fc.stringMatching(/^[A-Za-z0-9_-]*$/).map((text) => `#scenarios=1.Nom~2~${text}`),
  fc.tuple(view.map(encodeFragment), fc.nat(), fc.string()).map(([hash, at, text]) => {
    const place = at % (hash.length + 1);
    return hash.slice(0, place) + text + hash.slice(place + 1);
  }),
);

describe('the address', () => {
  it('read back is the view it was written from', () => {
    fc.assert(
      fc.property(view, (written) => {
        const address = new URL(linkTo(written), 'https://exemple.fr/atlas/');
        expect(decodeView(address.search, address.hash)).toEqual({ view: written, problems: [] });
        expect(decodeView(encodeView(written), address.hash).view).toEqual(written);
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
    const narrowed: SharedView = {
      ...defaultView,
      screen: 'experiments',
      mesh: 'livingArea',
      zone: zoneCode('200027308'),
      axes: axes.slice(1),
      care: careLayers,
      record: 'x'.repeat(80),
      language: 'en',
      registerFilters: everyFilter,
      registerSearch: 'é'.repeat(60),
      coverage: {
        reading: 'context',
        boundMinutes: 30,
        grouping: 'aplClass',
        axis: 'chronic',
        across: 'nearest-emergency-km',
        up: 'population-density',
      },
    };
    expect(linkTo(narrowed).length).toBeLessThan(mostCharacters);
    fc.assert(
      fc.property(view, (shown) => {
        const { length } = encodeView(shown);
        expect(length).toBeLessThan(mostCharacters);
      }),
    );
  });

  it('holds nothing that needs escaping by whoever copies it', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const { registerSearch } = shown;
        expect(encodeView({ ...shown, registerSearch: '' })).toMatch(/^[a-zA-Z0-9=&.,_-]*$/);
        // What is searched for is the reader's own text, escaped here.
        expect(encodeView({ ...defaultView, registerSearch })).toMatch(
          /^(mots=[a-zA-Z0-9%+*._-]+)?$/,
        );
        const fragment = encodeFragment(shown);
        expect(new URL(fragment, 'https://exemple.fr/').hash).toBe(fragment);
        expect(fragment).toMatch(
          /^(#((zones|scenarios)=[a-zA-Z0-9%;~_.!'()*-]+)?(&scenarios=[a-zA-Z0-9%;~_.!'()*-]+)?&?(conditions=[a-z0-9;~.-]+)?&?(candidats=[a-zA-Z0-9~_-]+)?)?$/,
        );
      }),
    );
  });

  it('is read whatever it says: no text breaks it, and what is read can be written', () => {
    fc.assert(
      fc.property(query, fragment, (text, hash) => {
        const { view: read, problems } = decodeView(text, hash);
        expect(decodeView(encodeView(read), encodeFragment(read))).toEqual({
          view: read,
          problems: [],
        });
        expect(read.pins.length).toBeLessThanOrEqual(mostPins);
        const ofQuery = problems.filter(({ reason }) => reason === undefined);
        expect(ofQuery.length).toBeLessThanOrEqual(57);
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(60);
        expect(ids).toContain(read.indicatorId);
        expect(read.zone ?? '0').toMatch(/^([\dAB]+|o[1-6])$/);
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

  it('keeps the weights that it understands, each indicator once and the first eight', () => {
    const { view: read, problems } = decodeView(
      '?poids=apl-gp_50.apl-gp_20.median-income_25.lune_3.share-75-plus_101',
    );
    expect(read.priorityWeights).toEqual([
      { indicatorId: 'apl-gp', weight: 5 },
      { indicatorId: 'median-income', weight: 2.5 },
    ]);
    expect(problems).toEqual([{ key: 'poids', value: 'apl-gp_20.lune_3.share-75-plus_101' }]);
    const nine = ids.slice(0, 9).map((id) => `${id}_1`);
    expect(decodeView(`?poids=${nine.join('.')}`).view.priorityWeights).toHaveLength(8);
  });
});
