import { expect, it } from 'vitest';
import { indicators } from '../../../src/domain/indicators/indicators.ts';
import {
  indicatorRecord,
  methodPageGroups,
  methodRecord,
  parseMethodPage,
} from '../../../src/state/methodPages.ts';
import { defaultView } from '../../../src/state/sharedView.ts';
import { decodeView, encodeView } from '../../../src/state/url/viewCodec.ts';

/** What a reader finds at this address. */
function pageAt(record: string | null) {
  const { view, problems } = decodeView(
    `?${encodeView({ ...defaultView, screen: 'method', record })}`,
  );
  expect(problems).toEqual([]);
  return parseMethodPage(view.record);
}

it('every page of the contents has an address that leads back to it', () => {
  const ids = Object.values(methodPageGroups).flat();
  expect(ids).toHaveLength(14);
  for (const id of ids) expect(pageAt(methodRecord(id))).toEqual({ kind: 'page', id });
});

it('so has every indicator of the registry', () => {
  for (const indicator of indicators) {
    expect(pageAt(indicatorRecord(indicator.id))).toEqual({ kind: 'indicator', indicator });
  }
});

it('addresses that others point at stay what they are', () => {
  expect(methodRecord('unknowns')).toBe('inconnues');
  expect(methodRecord('agreement')).toBe('accord-apl');
  expect(methodRecord('embedding')).toBe('integrer');
  expect(methodRecord('data')).toBe('donnees-et-licences');
  expect(indicatorRecord('apl-gp')).toBe('indicateur-apl-gp');
});

it('an unknown page is said to be one', () => {
  expect(parseMethodPage('accord')).toEqual({ kind: 'unknown' });
  expect(parseMethodPage('indicateur-apl')).toEqual({ kind: 'unknown' });
});
