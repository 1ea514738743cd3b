/** Builds the atlas and publishes it in a folder: `npm run release -- /var/www/atlas`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishRelease } from './release/publishRelease.ts';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

async function release(): Promise<void> {
  const [targetFolder, ...others] = process.argv.slice(2);
  if (targetFolder === undefined || others.length > 0) {
    throw new Error('Il faut le dossier où publier : npm run release -- /var/www/atlas');
  }
  const { version } = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8')) as {
    version: string;
  };
  const build = spawnSync('npm', ['run', 'build'], {
    cwd: projectFolder,
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  if (build.status !== 0) throw new Error('La construction a échoué : rien n’est publié.');
  const { written, unchanged, isVersionNew } = await publishRelease({
    builtFolder: `${projectFolder}dist`,
    targetFolder,
    version,
  });
  const pinned = isVersionNew ? `v/${version}/ ajoutée` : `v/${version}/ déjà publiée, inchangée`;
  console.log(
    `Publié dans ${targetFolder} : ${written} fichiers écrits, ${unchanged} inchangés ; ${pinned}.`,
  );
}

release().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
