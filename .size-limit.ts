/**
 * Budgets of what a visitor downloads. `npm test` also fails on a budget more than twice what is used,
 * so that a figure here always says something. A budget follows a decision, not the other way round.
 */
import { readFileSync } from 'node:fs';
import { communeOutlineFiles, firstViewFiles } from './src/datasets/loadFirstView.ts';

interface BuiltChunk {
  file: string;
  name?: string;
  imports?: string[];
}

type Chunks = Record<string, BuiltChunk>;
const readChunks = (name: string): Chunks =>
  JSON.parse(readFileSync(new URL(`dist/.vite/${name}`, import.meta.url), 'utf8'));
const atlasChunks = readChunks('manifest.json');
const embedChunks = readChunks('embed-manifest.json');

/** The chunk of a module, or of a name, and all that it imports at once, as files of dist/. */
function filesOf(chunks: Chunks, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const visit = (module: string) => {
    const chunk = chunks[module] ?? Object.values(chunks).find(({ name }) => name === module);
    if (!chunk) throw new Error(`${module} is no chunk of the build; expected a module or a name`);
    if (files.has(`dist/${chunk.file}`)) return;
    files.add(`dist/${chunk.file}`);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of modules) visit(module);
  return [...files];
}

const withImports = (...modules: string[]) => filesOf(atlasChunks, modules);
const ofEmbed = (...modules: string[]) => filesOf(embedChunks, modules);

const entry = withImports('entry');
const firstZones = withImports('entry', 'interface');
// The worker that computes starts once the map is drawn.
const interactiveMap = [
  ...withImports('entry', 'interface', 'src/map/MapView.tsx'),
  'dist/assets/maplibre-gl-worker-*.js',
];

/** All that an idle visitor of Explorer ends up with: the live map, its overlays, the widgets that wait for it. */
const wholeFirstView = [
  ...new Set([
    ...interactiveMap,
    ...withImports(
      'src/map/StillMapView.tsx',
      'node_modules/@deck.gl/maplibre/dist/index.js',
      'src/map/layers/createSiteLayers.ts',
      'src/map/layers/loadSymbolAtlas.ts',
      'src/features/map-overlays/OverlayPanel.tsx',
      'src/features/explore/IndicatorChooser.tsx',
      'src/features/explore/TerritorySearch.tsx',
      'src/features/stories/StoryLinks.tsx',
      'src/analysis/analysisClient.ts',
      'src/app/keepOffline.ts',
    ),
    'dist/assets/analysis.worker-*.js',
  ]),
];

const embedMap = [
  ...ofEmbed('entry', 'interface', 'src/analysis/analysisClient.ts'),
  'dist/assets/analysis.worker-*.js',
];
const wholeEmbed = [
  ...ofEmbed(
    'entry',
    'interface',
    'card',
    'choosers',
    'src/analysis/analysisClient.ts',
    'src/app/OverlayDescription.tsx',
  ),
  'dist/assets/analysis.worker-*.js',
];

const inDist = (names: readonly string[]) => names.map((name) => `dist/data/${name}`);

export default [
  { name: 'JavaScript of the entry', path: entry, gzip: true, limit: '40 kB' },
  { name: 'JavaScript before the first zones', path: firstZones, gzip: true, limit: '160 kB' },
  // MapLibre and its worker, which share a chunk, take 310 of them, React 66.
  {
    name: 'JavaScript before the interactive map',
    path: interactiveMap,
    gzip: true,
    limit: '480 kB',
  },
  { name: 'JavaScript of the first view', path: wholeFirstView, gzip: true, limit: '800 kB' },
  { name: 'JavaScript of the map of an embed', path: embedMap, gzip: true, limit: '160 kB' },
  // Once a zone and a symbol are touched, and with every chooser.
  { name: 'JavaScript of an embed', path: wholeEmbed, gzip: true, limit: '160 kB' },
  { name: 'Script of a host page', path: 'dist/embed.js', gzip: true, limit: '1.2 kB' },
  // Every screen in both languages, both maps, the charts and their workers: nobody loads it all.
  {
    name: 'JavaScript in all',
    path: 'dist/assets/!(embed-)*.{js,mjs}',
    gzip: true,
    limit: '1400 kB',
  },
  // The whole atlas, fetched behind the first view: all of the above, its data and its fonts.
  {
    name: 'Kept for use without network',
    path: [
      'dist/index.html',
      'dist/favicon.svg',
      'dist/assets/!(embed-)*.{js,mjs,css,woff2}',
      'dist/data/*.{json,geojson}',
    ],
    gzip: true,
    limit: '2.5 MB',
  },
  { name: 'Style sheets', path: 'dist/assets/!(embed-)*.css', gzip: true, limit: '54 kB' },
  // Data is measured in brotli, as a host that takes the `.br` files sends it.
  { name: 'Outlines of the communes', path: inDist(communeOutlineFiles), limit: '150 kB' },
  {
    name: 'Data of the first view',
    path: inDist(['manifest.json', ...firstViewFiles]),
    limit: '230 kB',
  },
];
