import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const sourceOf = (name: string) =>
  fileURLToPath(new URL(`../../src/embedding/${name}.script.ts`, import.meta.url));

/** Scripts that other pages than the atlas's own load, by their name beside `embed.html`. */
const scripts = {
  'embed.js': sourceOf('embed'),
  'atlas-acces-soins.js': sourceOf('atlasElement'),
  'embed-fallback.js': sourceOf('embedFallback'),
};

/** Plain scripts, one file each: a host page names them without knowing how they were built. */
async function writeEmbedScripts(builtFolder: string): Promise<void> {
  for (const [name, entry] of Object.entries(scripts)) {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: builtFolder,
        emptyOutDir: false,
        target: 'es2020',
        lib: { entry, formats: ['iife'], name: 'atlas', fileName: () => name },
      },
    });
  }
}

export function embedScriptsPlugin(): Plugin {
  let builtFolder = '';
  return {
    name: 'embed-scripts',
    apply: 'build',
    configResolved(config) {
      builtFolder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) =>
        path.endsWith('/embed.html')
          ? [{ tag: 'script', attrs: { src: './embed-fallback.js' }, injectTo: 'body' }]
          : [],
    },
    closeBundle: () => writeEmbedScripts(builtFolder),
  };
}
