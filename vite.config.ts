import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { embedPlugin } from './scripts/embedding/embedPlugin.ts';
import { mapLibreFromSource } from './scripts/mapLibreFromSource.ts';
import { serviceWorkerPlugin } from './scripts/offline/writeServiceWorker.ts';
import { preloadFirstView } from './scripts/preloadFirstView.ts';
import { wholeChunks } from './scripts/wholeChunks.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The policy as a `<meta>`, in the build only: hot reloading in development needs inline scripts. */
function contentSecurityMeta(): Plugin {
  return {
    name: 'content-security-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const shared: UserConfig = {
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  // Without this, a missing file is answered with index.html and status 200.
  appType: 'mpa',
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Small fonts and images stay files: the security policy allows no `data:` font.
    assetsInlineLimit: 0,
    // MapLibre and deck.gl are each one lazy chunk above Vite's default of 500 kB; size-limit judges sizes.
    chunkSizeWarningLimit: 1200,
  },
};

export default defineConfig({
  ...shared,
  plugins: [
    react(),
    mapLibreFromSource(),
    contentSecurityMeta(),
    preloadFirstView(),
    embedPlugin(shared, [mapLibreFromSource(), contentSecurityMeta()]),
    serviceWorkerPlugin(),
  ],
  // Which chunk imports which: what the size budgets are counted from.
  build: {
    ...shared.build,
    manifest: true,
    // What the licences of the libraries in it ask to be passed on.
    license: { fileName: 'licences.txt' },
    rolldownOptions: {
      output: {
        codeSplitting: wholeChunks({ entry: 'src/main.ts', interface: 'src/app/mountApp.tsx' }),
      },
    },
  },
});
