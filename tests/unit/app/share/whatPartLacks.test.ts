import { expect, test } from 'vitest';
import { whatPartLacks } from '../../../../src/app/share/whatPartLacks.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { defaultView } from '../../../../src/state/sharedView.ts';
import { defaultEmbedOptions, embedParts } from '../../../../src/state/url/embedCodec.ts';

const lacks = (view: Partial<typeof defaultView>, options = defaultEmbedOptions) =>
  embedParts.map((part) => whatPartLacks(part, { ...defaultView, ...view }, options));

test('a view without anything has its map alone', () => {
  expect(lacks({})).toEqual([null, 'zone', 'pins', 'scenario']);
});

test('each part comes with what it shows', () => {
  expect(lacks({ zone: zoneCode('55545') })).toEqual([null, null, 'pins', 'scenario']);
  expect(lacks({ scenarios: [{ name: '', changes: [] }] })).toEqual([null, 'zone', 'pins', null]);
});

test('where the reader can search, the card waits for them', () => {
  expect(lacks({}, { ...defaultEmbedOptions, search: true })[1]).toBeNull();
});
