import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axes } from '../../src/domain/experiments/experiment.ts';
import { careLayers } from '../../src/domain/supply/careLayer.ts';
import { zoneCode } from '../../src/domain/territory/zone.ts';
import { defaultView, whyRecord } from '../../src/state/sharedView.ts';
import { decodeView, encodeView } from '../../src/state/url/viewCodec.ts';

test('every set of overlays read back is the one written', () => {
  const overlays = fc.record({
    care: fc.subarray([...careLayers]),
    axes: fc.subarray([...axes]),
    relatedSchemes: fc.boolean(),
    record: fc.constantFrom(null, whyRecord, 'cpts-perthes-teleconsultation'),
    zone: fc.constantFrom(null, zoneCode('55545'), zoneCode('200049187')),
  });
  fc.assert(
    fc.property(overlays, (part) => {
      const view = { ...defaultView, ...part };
      expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
    }),
  );
});

test('no text in their place stops the reading', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (offre, voisins) => {
      const { view, problems } = decodeView(`?${new URLSearchParams({ offre, voisins })}`);
      expect(careLayers).toEqual(expect.arrayContaining([...view.care]));
      // A text is either empty, understood, or reported.
      const isReported = (key: string) => problems.some((problem) => problem.key === key);
      if (offre !== '' && view.care.length === 0) expect(isReported('offre')).toBe(true);
      if (voisins !== '' && voisins !== 'oui') expect(isReported('voisins')).toBe(true);
    }),
  );
});

test('an address names care in French words, in the order of the list', () => {
  const view = { ...defaultView, care: ['ehpad', 'gp'] as const, relatedSchemes: true };
  expect(encodeView(view)).toBe('voisins=oui&offre=generalistes.ehpad');
  expect(decodeView('offre=ehpad.generalistes').view.care).toEqual(['gp', 'ehpad']);
  expect(decodeView('offre=generalistes.dentiste').problems).toEqual([
    { key: 'offre', value: 'generalistes.dentiste' },
  ]);
});
