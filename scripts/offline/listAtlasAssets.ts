/** What is read of a bundle, as Vite and Rolldown describe it. */
export interface BundledFile {
  type: 'chunk' | 'asset';
  fileName: string;
  isEntry?: boolean;
  facadeModuleId?: string | null;
  imports?: string[];
  dynamicImports?: string[];
  viteMetadata?: { importedCss?: Set<string>; importedAssets?: Set<string> };
}

/** Files of `assets/` that the full atlas can ask for: all, save what only other pages lead to. */
export function listAtlasAssets(bundle: Readonly<Record<string, BundledFile>>): string[] {
  const entries = Object.values(bundle).filter(({ isEntry }) => isEntry);
  const isAtlas = (entry: BundledFile) => /(^|\/)index\.html$/.test(entry.facadeModuleId ?? '');
  const ofAtlas = reachFrom(entries.filter(isAtlas), bundle);
  const ofOthers = reachFrom(
    entries.filter((entry) => !isAtlas(entry)),
    bundle,
  );
  return Object.keys(bundle)
    .filter((file) => file.startsWith('assets/'))
    .filter((file) => ofAtlas.has(file) || !ofOthers.has(file))
    .sort();
}

function reachFrom(
  entries: readonly BundledFile[],
  bundle: Readonly<Record<string, BundledFile>>,
): Set<string> {
  const reached = new Set<string>();
  const visit = (fileName: string) => {
    if (reached.has(fileName)) return;
    reached.add(fileName);
    const file = bundle[fileName];
    const { importedCss = [], importedAssets = [] } = file?.viteMetadata ?? {};
    const next = [file?.imports ?? [], file?.dynamicImports ?? [], importedCss, importedAssets];
    for (const names of next) for (const name of names) visit(name);
  };
  for (const { fileName } of entries) visit(fileName);
  return reached;
}
