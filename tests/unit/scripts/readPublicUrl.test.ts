import { expect, test } from 'vitest';
import { meshWord } from '../../../scripts/share/meshWord.ts';
import { readPublicUrl } from '../../../scripts/share/readPublicUrl.ts';
import { meshes } from '../../../src/domain/territory/zone.ts';
import { meshWords } from '../../../src/state/url/words.ts';

test('meshes are said as in the address of the atlas', () => {
  expect(meshes.map((mesh) => meshWord[mesh])).toEqual([...meshWords]);
});

test('the public address ends with one slash, and is one of the web', () => {
  expect(readPublicUrl(undefined)).toBeNull();
  expect(readPublicUrl(' ')).toBeNull();
  expect(readPublicUrl('https://a.fr/atlas')).toBe('https://a.fr/atlas/');
  expect(readPublicUrl('https://a.fr/atlas//')).toBe('https://a.fr/atlas/');
  expect(() => readPublicUrl('javascript:1')).toThrow(/PUBLIC_URL/);
  expect(() => readPublicUrl('atlas')).toThrow(/PUBLIC_URL/);
});
