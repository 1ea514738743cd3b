import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const sourceOf = (path: string) =>
  fileURLToPath(new URL(`../node_modules/maplibre-gl/src/${path}`, import.meta.url));

const workerUrlModule = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const resolvedWorkerUrl = '\0maplibre-worker-url';

/**
 * Builds MapLibre from the sources of its package, so that the map and its worker share one chunk. Its two
 * published files each hold that half: a third of their size would be downloaded twice.
 */
export function mapLibreFromSource(): Plugin {
  return {
    name: 'maplibre-from-source',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return sourceOf('index.ts');
      return id === workerUrlModule ? resolvedWorkerUrl : null;
    },
    load(id) {
      if (id !== resolvedWorkerUrl) return null;
      const worker = this.emitFile({
        type: 'chunk',
        id: sourceOf('source/worker.ts'),
        name: 'maplibre-gl-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    // Its classes declare again fields that their parents fill: as it is compiled itself, only a field
    // with a value is one.
    transform: {
      filter: { id: /\/maplibre-gl\/src\/.*\.ts$/ },
      handler: (code, id) =>
        transformWithOxc(code, id, {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        }),
    },
  };
}
