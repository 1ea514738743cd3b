import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { firstViewFiles } from '../src/datasets/loadFirstView.ts';
import { manifestName, parseManifest } from '../src/datasets/parseManifest.ts';

/** The code that `src/main.ts` asks for as soon as it runs. */
const interfaceModule = 'src/app/mountApp.tsx';

/**
 * Names in the page what its script would only ask for once it runs: the code of the interface, and the
 * files of the first view under the very addresses that `loadDataFile` makes. They come at the same time as
 * the script, instead of after it.
 */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        html.includes('id="root"')
          ? [...preloadInterface(html, bundle ?? {}), ...preloadData()]
          : [],
    },
  };
}

function preloadInterface(html: string, bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output : []));
  const mount = chunks.find(({ moduleIds }) =>
    moduleIds.some((id) => id.endsWith(interfaceModule)),
  );
  if (!mount) throw new Error(`${interfaceModule} is in no chunk of the build`);
  const styles = [...(mount.viteMetadata?.importedCss ?? [])];
  const links = [
    ...[mount.fileName, ...mount.imports].map((file) => ({ rel: 'modulepreload', file })),
    ...styles.map((file) => ({ rel: 'stylesheet', file })),
  ];
  return links
    .filter(({ file }) => !html.includes(file))
    .map(({ rel, file }) => ({
      tag: 'link',
      attrs: { rel, href: `./${file}`, crossorigin: '' },
      injectTo: 'head',
    }));
}

function preloadData(): HtmlTagDescriptor[] {
  const path = new URL(`../public/data/${manifestName}`, import.meta.url);
  const manifest = parseManifest(JSON.parse(readFileSync(path, 'utf8')));
  if (!manifest.ok) throw new Error(`${manifestName} of public/data is not valid: build the data`);
  const { files } = manifest.value;
  return firstViewFiles.map((name) => ({
    tag: 'link',
    attrs: {
      rel: 'preload',
      as: 'fetch',
      href: `./data/${name}?v=${files.get(name)?.sha256.slice(0, 16)}`,
      crossorigin: '',
    },
    injectTo: 'head',
  }));
}
