import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { listAtlasAssets } from './listAtlasAssets.ts';
import { listOfflineFiles } from './listOfflineFiles.ts';

const source = fileURLToPath(new URL('../../src/offline/service.worker.ts', import.meta.url));

/**
 * `service-worker.js` beside `index.html`: one plain script that holds the list of what it keeps, so that
 * a build that differs in one byte is a new version.
 */
async function writeServiceWorker(builtFolder: string, assets: readonly string[]): Promise<void> {
  const { files, bytes } = await listOfflineFiles(builtFolder, assets);
  const list = JSON.stringify(files);
  const buildId = createHash('sha256').update(list).digest('hex').slice(0, 16);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { OFFLINE_FILES: list, OFFLINE_BUILD: JSON.stringify(buildId) },
    build: {
      outDir: builtFolder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: source,
        formats: ['iife'],
        name: 'offline',
        fileName: () => 'service-worker.js',
      },
    },
  });
  const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',');
  console.log(`Hors connexion : ${files.length} fichiers, ${megabytes} Mo avant compression`);
}

/** Once all the rest is written, `public/` included. */
export function serviceWorkerPlugin(): Plugin {
  let builtFolder = '';
  let assets: string[] | null = null;
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      builtFolder = resolve(config.root, config.build.outDir);
    },
    writeBundle(_, bundle) {
      assets = listAtlasAssets(bundle);
    },
    closeBundle: {
      order: 'post',
      async handler() {
        if (assets) await writeServiceWorker(builtFolder, assets);
      },
    },
  };
}
