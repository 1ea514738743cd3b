import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type UserConfig } from 'vite';
import { wholeChunks } from '../wholeChunks.ts';

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

/**
 * The page of embeds, built on its own: it shares no chunk with the atlas, whose own chunks would otherwise
 * be cut in as many pieces as the two have in common.
 */
async function writeEmbedPage(builtFolder: string, shared: UserConfig): Promise<void> {
  await build({
    ...shared,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ...shared.build,
      outDir: builtFolder,
      emptyOutDir: false,
      manifest: '.vite/embed-manifest.json',
      rolldownOptions: {
        input: resolve(shared.root ?? '.', 'embed.html'),
        output: {
          entryFileNames: 'assets/embed-[name]-[hash].js',
          chunkFileNames: 'assets/embed-[name]-[hash].js',
          codeSplitting: wholeChunks({
            entry: 'src/embed.ts',
            interface: 'src/app/embed/mountEmbed.tsx',
            card: 'src/app/embed/EmbedCard.tsx',
            choosers: 'src/app/embed/EmbedChoosers.tsx',
          }),
          // Fonts are the atlas's own: the same file under the same name.
          assetFileNames: ({ names: [name = ''] }) =>
            `assets/${name.endsWith('.css') ? 'embed-' : ''}[name]-[hash][extname]`,
        },
      },
    },
  });
}

const fallbackTag: Plugin = {
  name: 'embed-fallback',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{ tag: 'script', attrs: { src: './embed-fallback.js' }, injectTo: 'body' }],
  },
};

/** `shared`: what holds for the atlas and for embeds alike. */
export function embedPlugin(shared: UserConfig, plugins: Plugin[]): Plugin {
  let builtFolder = '';
  let root = '';
  return {
    name: 'embed',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      builtFolder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await writeEmbedPage(builtFolder, {
        ...shared,
        root,
        plugins: [react(), ...plugins, fallbackTag],
      });
      await writeEmbedScripts(builtFolder);
    },
  };
}
