/** nginx and Apache with the rules of `docs/hosting/`, as a visitor of a real host meets them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { webServerFiles } from '../../../scripts/ensure-web-servers.ts';
import { publishRelease } from '../../../scripts/release/publishRelease.ts';
import { listenOnFreePort } from '../../../scripts/serve.ts';

export interface HostedAtlas {
  /** Of the folder the atlas is published in, with its final slash. */
  url: string;
  stop(): Promise<void>;
}

export type WebServer = 'nginx' | 'nginx with brotli' | 'Apache';

const rulesFolder = fileURLToPath(new URL('../../../docs/hosting/', import.meta.url));
export const hostedVersion = '0.0.1-essai';
const atlasPath = 'cartes/atlas/';

/** Publishes the build in a folder of a site, starts the server on a free port, and waits for it. */
export async function hostAtlas(server: WebServer, builtFolder: string): Promise<HostedAtlas> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-host-'));
  // The server gives up its rights before it reads.
  await chmod(folder, 0o755);
  const targetFolder = join(folder, 'www', atlasPath);
  await publishRelease({ builtFolder, targetFolder, version: hostedVersion });
  const port = await findFreePort();
  const program =
    server === 'Apache'
      ? await startApache(folder, port)
      : await startNginx(folder, port, server === 'nginx with brotli');
  const url = `http://127.0.0.1:${port}/${atlasPath}`;
  await waitForAnswer(url, program, join(folder, 'error.log'));
  return {
    url,
    async stop() {
      program.kill('SIGTERM');
      if (program.exitCode === null) await once(program, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOnFreePort(probe, 0);
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The rules as they are published, save the two lines that they ask to adapt. */
function adaptRules(rules: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [line, adapted]) => {
    if (text.split(line).length !== 2) throw new Error(`the rules hold "${line}" not just once`);
    return text.replace(line, adapted);
  }, rules);
}

async function startNginx(folder: string, port: number, hasBrotli: boolean): Promise<ChildProcess> {
  const rules = await readFile(join(rulesFolder, 'nginx.conf'), 'utf8');
  const site = adaptRules(rules, [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/atlas;', `root ${folder}/www;`],
    ...(hasBrotli ? [['# brotli_static on;', 'brotli_static on;'] as const] : []),
  ]);
  await writeFile(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    hasBrotli ? `load_module ${webServerFiles['libnginx-mod-http-brotli-static']};` : '',
    `daemon off; worker_processes 1; error_log ${folder}/error.log;`,
    `pid ${folder}/nginx.pid;`,
    'events { worker_connections 256; }',
    'http {',
    'include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/site.conf;`,
    '}',
  ].join('\n');
  await writeFile(join(folder, 'nginx.conf'), main);
  return spawn(webServerFiles['nginx-light'], ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const apacheModules = 'mpm_event authz_core dir mime headers rewrite'.split(' ');

async function startApache(folder: string, port: number): Promise<ChildProcess> {
  await copyFile(join(rulesFolder, 'apache.htaccess'), join(folder, 'www', atlasPath, '.htaccess'));
  const isRoot = process.getuid?.() === 0;
  const main = [
    `ServerName localhost\nListen 127.0.0.1:${port}\nServerRoot ${folder}`,
    ...apacheModules.map(
      (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    ),
    isRoot ? 'User www-data\nGroup www-data' : '',
    `PidFile ${folder}/apache.pid\nDefaultRuntimeDir ${folder}\nMutex file:${folder} default`,
    `ErrorLog ${folder}/error.log`,
    // What Debian's own configuration says of a `.gz`, which the rules have to undo.
    'TypesConfig /dev/null\nAddType application/x-gzip .gz\nAddLanguage br .br',
    `DocumentRoot ${folder}/www`,
    `<Directory ${folder}/www>\nAllowOverride All\nRequire all granted\n</Directory>`,
  ].join('\n');
  await writeFile(join(folder, 'apache.conf'), main);
  return spawn(webServerFiles['apache2-bin'], ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function waitForAnswer(url: string, program: ChildProcess, errorLog: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (program.exitCode !== null) break;
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  throw new Error(`the server does not answer: ${await readFile(errorLog, 'utf8')}`);
}
