import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { listFiles } from './listFiles.ts';

export interface Release {
  /** Folder that `npm run build` wrote. */
  builtFolder: string;
  /** Folder of the web server, or of a copy that is then sent to it. */
  targetFolder: string;
  version: string;
}

export interface PublishedRelease {
  /** Files of the root that were not there, or had another content. */
  written: number;
  /** Files of the root that were there already. */
  unchanged: number;
  isVersionNew: boolean;
}

/**
 * Publishes a build over the ones before it. Nothing that was published is taken away: a page opened
 * before still finds its code, and `v/<version>/` never changes. A visitor who comes in the middle finds
 * all that his page names: pages are written after what they name, and each file appears whole.
 */
export async function publishRelease({
  builtFolder,
  targetFolder,
  version,
}: Release): Promise<PublishedRelease> {
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) {
    throw new Error(`La version « ${version} » ne s’écrit pas comme 1.2.3.`);
  }
  const target = resolve(targetFolder);
  if (`${target}${sep}`.startsWith(`${resolve(builtFolder)}${sep}`)) {
    throw new Error(`On ne publie pas ${target} sur lui-même : donnez un autre dossier.`);
  }
  const files = (await listFiles(builtFolder)).filter(isPublished);
  if (!files.includes('index.html')) {
    throw new Error(`${builtFolder} ne contient pas index.html : lancez « npm run build ».`);
  }
  // Refusals come before the first byte is written.
  const isVersionNew = await needsVersion(builtFolder, target, version);
  if (isVersionNew) await addVersion(builtFolder, target, version);
  let written = 0;
  for (const file of files.sort(inOrderOfPublication)) {
    if (await publishFile(join(builtFolder, file), join(target, file))) written += 1;
  }
  await removeStaleCompressions(files, target);
  return { written, unchanged: files.length - written, isVersionNew };
}

/** `.vite/` says how the build was made; no page asks for it. */
const isPublished = (file: string) => !/(^|\/)\./.test(file);

/**
 * A pinned version keeps no copy in the browser, nor preview pages: those are of the address that is
 * shared, and change with it.
 */
const isPinned = (file: string) =>
  isPublished(file) && !/^(service-worker\.js|partage\/)/.test(file);

/** Code and data, then pages, the first one last; then what tells browsers of a new version. */
function rankOf(file: string): number {
  const name = file.replace(/\.(br|gz)$/, '');
  const ranks = [/^assets\//, /^data\/(?!manifest\.json)/, /^data\//, /^(?!.*\.html$|service-w)/];
  const rank = ranks.findIndex((pattern) => pattern.test(name));
  if (rank >= 0) return rank;
  if (name === 'service-worker.js') return 6;
  return name === 'index.html' ? 5 : 4;
}

/** A file after its compressed forms: where both are served, neither is older than what names it. */
const inOrderOfPublication = (a: string, b: string) =>
  rankOf(a) - rankOf(b) || Number(!/\.(br|gz)$/.test(a)) - Number(!/\.(br|gz)$/.test(b));

const readIfThere = (path: string): Promise<Buffer | null> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** Puts the file in place at once, unless the same bytes are there. Whether it had to. */
async function publishFile(from: string, to: string): Promise<boolean> {
  const present = await readIfThere(to);
  if (present?.equals(await readFile(from))) return false;
  await mkdir(dirname(to), { recursive: true });
  const unfinished = `${to}.part`;
  await copyFile(from, unfinished);
  await rename(unfinished, to);
  return true;
}

/** A file that has become too small to be compressed must not be answered with its former text. */
async function removeStaleCompressions(files: readonly string[], target: string): Promise<void> {
  const published = new Set(files);
  for (const file of files) {
    if (/\.(br|gz)$/.test(file)) continue;
    for (const ending of ['.br', '.gz']) {
      if (!published.has(file + ending)) await rm(join(target, file + ending), { force: true });
    }
  }
}

/** Whether `v/<version>/` is to be added; throws where it holds anything else than this build. */
async function needsVersion(
  builtFolder: string,
  target: string,
  version: string,
): Promise<boolean> {
  const folder = join(target, 'v', version);
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return true;
  const files = (await listFiles(builtFolder)).filter(isPinned);
  const present = await listFiles(folder);
  const differs = async (file: string) => {
    const there = await readIfThere(join(folder, file));
    return !there?.equals(await readFile(join(builtFolder, file)));
  };
  const changed = await Promise.all(files.map(differs));
  const other = files.find((_, at) => changed[at]) ?? present.find((file) => !files.includes(file));
  if (other === undefined) return false;
  throw new Error(
    `La version ${version} est déjà publiée dans ${folder} avec un autre contenu (${other}). ` +
      'Une version publiée ne change plus : donnez-en une autre dans package.json, puis recommencez.',
  );
}

/** Copied aside, then named: an interrupted copy is never taken for the version. */
async function addVersion(builtFolder: string, target: string, version: string): Promise<void> {
  const unfinished = join(target, 'v', `.${version}.part`);
  await rm(unfinished, { recursive: true, force: true });
  for (const file of (await listFiles(builtFolder)).filter(isPinned)) {
    await mkdir(dirname(join(unfinished, file)), { recursive: true });
    await copyFile(join(builtFolder, file), join(unfinished, file));
  }
  await rename(unfinished, join(target, 'v', version));
}
