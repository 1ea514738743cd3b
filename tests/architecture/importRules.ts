import { posix } from 'node:path';
import { parseSource, type SourceFile } from './sourceFile.ts';

/** "Who may import whom" of ARCHITECTURE.md; each folder may also import itself. */
export const mayImport: Record<string, readonly string[]> = {
  domain: [],
  ui: [],
  offline: [],
  embedding: [],
  i18n: [],
  datasets: ['domain'],
  analysis: ['domain'],
  state: ['domain', 'datasets', 'analysis'],
  cartography: ['domain', 'i18n'],
  map: ['domain', 'cartography', 'state', 'i18n', 'ui'],
  exports: ['domain', 'cartography', 'state', 'i18n', 'ui'],
  charts: ['domain', 'cartography', 'exports', 'state', 'i18n', 'ui'],
  features: ['domain', 'cartography', 'charts', 'exports', 'state', 'i18n', 'ui'],
  scripts: ['domain', 'datasets', 'cartography', 'embedding', 'exports', 'i18n', 'offline'],
};

/** Folders whose files may import anything: the composition root and the pages' entries (`src/*.tsx`). */
const compositionRoots = ['app', 'entry'];

/** Packages that have one home; what is not named here is at home everywhere but in `domain`. */
const packageHomes: [packageName: RegExp, homes: readonly string[]][] = [
  [/^(maplibre-gl|@deck\.gl\/)/, ['map']],
  [/^zustand/, ['state']],
  [/^comlink/, ['analysis']],
  [
    /^react(-dom)?($|\/)/,
    ['app', 'charts', 'entry', 'exports', 'features', 'i18n', 'map', 'state', 'ui'],
  ],
  [/^react-aria/, ['app', 'exports', 'features', 'ui']],
  [/^node:/, ['scripts']],
];

/** All that `domain` may take from outside: geometry, spatial index, numbers, their types. */
const domainPackages = /^(@turf\/|kdbush$|d3-|minisearch$|geojson$)/;

/** These run as they are in scripts and tests: explicit relative imports, nothing only a bundler knows. */
const bundlerFreeFolders = ['domain', 'datasets', 'cartography', 'scripts'];

interface Place {
  /** `domain`, `features`…; `entry` for files right under `src`, `scripts` for the scripts. */
  folder: string;
  /** For a feature, its name. */
  feature: string | null;
}

function placeOf(path: string): Place | null {
  const [root, folder = '', next = ''] = path.split('/');
  if (root === 'scripts') return { folder: 'scripts', feature: null };
  if (root !== 'src') return null;
  if (/\.\w+$/.test(folder)) return { folder: 'entry', feature: null };
  return { folder, feature: folder === 'features' ? next : null };
}

const withoutQuery = (name: string) => name.replace(/\?.*$/, '');

function judgeOwnImport(
  from: Place,
  path: string,
  name: string,
  isTypeOnly: boolean,
): string | null {
  const target = posix.join(posix.dirname(path), withoutQuery(name));
  const to = placeOf(target);
  if (compositionRoots.includes(from.folder)) return null;
  if (!to) {
    // Scripts read package.json, the configuration and the folders they fill.
    return from.folder === 'scripts' ? null : `${path} imports ${target}, outside src`;
  }
  if (to.folder === from.folder) {
    const isOtherFeature = to.feature !== from.feature;
    return isOtherFeature ? `${path} imports ${target}: a feature knows no other` : null;
  }
  if (!(mayImport[from.folder] ?? []).includes(to.folder)) {
    return `${path} imports ${target}: ${from.folder} may not import ${to.folder}`;
  }
  // Its types are everybody's; its code belongs in the worker's own bundle.
  const isWorkersInside = to.folder === 'analysis' && !isTypeOnly && !/Client\.ts$/.test(target);
  return isWorkersInside ? `${path} imports ${target}: only clients are for others` : null;
}

function judgePackage(from: Place, path: string, name: string): string | null {
  if (from.folder === 'domain' && !domainPackages.test(name)) {
    return `${path} imports ${name}: domain is pure`;
  }
  const home = packageHomes.find(([packageName]) => packageName.test(name));
  if (!home || home[1].includes(from.folder)) return null;
  return `${path} imports ${name}, at home in ${home[1].join(', ')} only`;
}

/** One line per import the table does not allow. */
export function findForbiddenImports(file: SourceFile): string[] {
  const from = placeOf(file.path);
  if (!from) return [];
  if (!(from.folder in mayImport) && !compositionRoots.includes(from.folder)) {
    return [`${file.path}: ${from.folder} is not a folder of ARCHITECTURE.md`];
  }
  const { importedNames, neighbourAddresses, typeOnlyNames } = parseSource(file);
  return [...importedNames, ...neighbourAddresses].flatMap((name) => {
    if (name === '(computed)') {
      return from.folder === 'scripts' ? [] : [`${file.path} imports a computed address`];
    }
    const isOwn = name.startsWith('.') || name.startsWith('/');
    const fault = isOwn
      ? judgeOwnImport(from, file.path, name, typeOnlyNames.includes(name))
      : judgePackage(from, file.path, name);
    return fault ?? [];
  });
}

/** One line per thing that Node and tsx could not run as it is. */
export function findBundlerSyntax(file: SourceFile): string[] {
  const place = placeOf(file.path);
  if (!place || !bundlerFreeFolders.includes(place.folder)) return [];
  const { importedNames, importMetaNames } = parseSource(file);
  const queries = importedNames.filter((name) => name.includes('?'));
  const bare = importedNames.filter((name) => /^\.[^?]*\/[^./?]+$/.test(name));
  const absolute = importedNames.filter((name) => /^[/~#]|^@\//.test(name));
  const metas = importMetaNames.filter((name) => !['url', 'dirname', 'filename'].includes(name));
  return [
    ...queries.map((name) => `${file.path} imports ${name}: only a bundler knows what "?" means`),
    ...bare.map((name) => `${file.path} imports ${name} without its extension`),
    ...absolute.map((name) => `${file.path} imports ${name}, not relative to itself`),
    ...metas.map((name) => `${file.path} uses import.meta.${name}`),
  ];
}
