/**
 * Finds the nginx and the Apache that the rules of `docs/hosting/` are tested with, or installs Debian's,
 * as root: `npx tsx scripts/ensure-web-servers.ts`. No service of the system is started or enabled.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDebianPackages, runCommand } from './installDebianPackages.ts';

/** Programs and modules, where Debian puts them, by the package they come with. */
export const webServerFiles = {
  'nginx-light': '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  'apache2-bin': '/usr/sbin/apache2',
} as const;

const packages = Object.keys(webServerFiles);

/** Whether the rules can be tried here. Installs nothing. */
export const hasWebServers = (): boolean => Object.values(webServerFiles).every(existsSync);

/** As `hasWebServers`, once it has been tried to install them; says in one sentence what is missing. */
export function ensureWebServers(): boolean {
  if (hasWebServers()) return true;
  const hadNginx = existsSync(webServerFiles['nginx-light']);
  const isInstalled = installDebianPackages(packages);
  if (isInstalled && !hadNginx) runCommand('update-rc.d', ['nginx', 'disable'], 1);
  if (hasWebServers()) return true;
  console.log(
    `Règles de nginx et d’Apache non essayées : il faut les paquets Debian ${packages.join(', ')}.`,
  );
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureWebServers();
