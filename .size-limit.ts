/**
 * Budgets of what a visitor downloads. `npm test` also fails on a budget more than twice what is used,
 * so that a figure here always says something. A budget follows a decision, not the other way round.
 */
import { readFileSync } from 'node:fs';
import { communeOutlineFiles, firstViewFiles } from './src/datasets/loadFirstView.ts';

/** Scripts that index.html starts or preloads, whatever their hashed names. */
function initialScripts(): string[] {
  const html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
  const references = html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
  return [...references].map((reference) => `dist/${reference[1]}`);
}

const inDist = (names: readonly string[]) => names.map((name) => `dist/data/${name}`);

export default [
  { name: 'JavaScript at start', path: initialScripts(), gzip: true, limit: '90 kB' },
  { name: 'JavaScript in all', path: 'dist/assets/*.{js,mjs}', gzip: true, limit: '900 kB' },
  { name: 'Style sheets', path: 'dist/assets/*.css', gzip: true, limit: '30 kB' },
  // Data is measured in brotli, as a host that takes the `.br` files sends it.
  { name: 'Outlines of the communes', path: inDist(communeOutlineFiles), limit: '150 kB' },
  {
    name: 'Data of the first view',
    path: inDist(['manifest.json', ...firstViewFiles]),
    limit: '230 kB',
  },
];
