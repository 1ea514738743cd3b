import { expect, test } from 'vitest';
import {
  classifyRequest,
  isAtlasPage,
  isNamedByContent,
} from '../../../src/offline/classifyRequest.ts';

const scope = 'https://exemple.fr/cartes/atlas/';

const classify = (path: string, how: Partial<Request> = {}) =>
  classifyRequest(
    { method: 'GET', mode: 'cors', destination: '', url: scope + path, ...how },
    scope,
  );
const visit = (path: string, destination: RequestDestination = 'document') =>
  classify(path, { mode: 'navigate', destination });

test.each(['', '?zone=55545&langue=en', 'index.html', 'index.html?ecran=methode#zones=a/b'])(
  'the page at "%s" is the atlas',
  (path) => expect(visit(path)).toBe('page'),
);

test.each([
  'embed.html?zone=55545',
  'v/1.0.0/',
  'v/1.0.0/index.html',
  'v/1.0.0/embed.html',
  'partage/200033025.html',
  'data/open/commune.csv',
  'data/manifest.json',
  'assets/',
  'absent?x=/index.html',
])('the page at "%s" is left to the network', (path) => expect(visit(path)).toBeNull());

test('what a frame shows is left to the network', () => {
  expect(visit('', 'iframe')).toBeNull();
  expect(visit('?zone=55545', 'iframe')).toBeNull();
});

test.each([
  ['assets/index-01234567.js', 'file'],
  ['data/manifest.json', 'file'],
  ['data/zones.json?v=0123456789abcdef', 'file'],
  ['favicon.svg', 'file'],
  ['v/1.0.0/assets/index-01234567.js', null],
  ['v/1.0.0/data/manifest.json', null],
  ['data/open/commune.csv', null],
  ['data/open/catalogue.json', null],
  ['embed.js', null],
  ['service-worker.js', null],
  ['', null],
] as const)('a page that asks for "%s" gets: %s', (path, kind) => {
  expect(classify(path)).toBe(kind);
});

test('other sites, other folders and other methods are none of its business', () => {
  expect(classify('assets/a-01234567.js', { method: 'HEAD' })).toBeNull();
  expect(classify('', { url: 'https://ailleurs.fr/cartes/atlas/assets/a.js' })).toBeNull();
  expect(classify('', { url: 'https://exemple.fr/cartes/assets/a.js' })).toBeNull();
  expect(isAtlasPage('https://exemple.fr/cartes/', scope)).toBe(false);
});

test('only hashed names say their content', () => {
  expect(isNamedByContent(`${scope}assets/index-01234567.js`)).toBe(true);
  expect(isNamedByContent(`${scope}data/zones.json?v=0123456789abcdef`)).toBe(true);
  expect(isNamedByContent(`${scope}data/manifest.json`)).toBe(false);
  expect(isNamedByContent(scope)).toBe(false);
});
