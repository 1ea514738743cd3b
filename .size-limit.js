/**
 * Budgets of what a visitor downloads. `npm test` also fails on a budget more than twice what is used,
 * so that a figure here always says something. A budget follows a decision, not the other way round.
 */
import { readFileSync } from 'node:fs';

/** Scripts that index.html starts or preloads, whatever their hashed names. */
function initialScripts() {
  const html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
  const references = html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
  return [...references].map((reference) => `dist/${reference[1]}`);
}

export default [
  { name: 'JavaScript at start', path: initialScripts(), gzip: true, limit: '90 kB' },
  { name: 'JavaScript in all', path: 'dist/assets/*.{js,mjs}', gzip: true, limit: '900 kB' },
  { name: 'Style sheets', path: 'dist/assets/*.css', gzip: true, limit: '30 kB' },
  {
    name: 'Outlines of the communes',
    path: 'dist/data/communes-5{2,4,5}.geojson',
    limit: '150 kB',
  },
];
