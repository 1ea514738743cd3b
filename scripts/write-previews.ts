/**
 * Draws what stands for the atlas where it does not run: `dist/apercu.png`, shown by an embed that is denied its
 * script, and, with `PUBLIC_URL`, `dist/partage/`: a page, a picture and an oEmbed answer for each EPCI,
 * department and preset, so that a link pasted elsewhere shows a map. Another folder than `dist` may be given.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { sharePresets } from '../src/embedding/sharePresets.ts';
import { type PublishedData, parsePublishedData } from './checks/publishedData.ts';
import { readPublishedFiles } from './open-data/readPublishedFiles.ts';
import { createOEmbed, createSharePage } from './share/createSharePage.ts';
import { describeShare, type SharedMap } from './share/describeShare.ts';
import { drawSharePicture } from './share/drawSharePicture.ts';
import { loadPictureFonts } from './share/loadPictureFonts.ts';
import { readPublicUrl } from './share/readPublicUrl.ts';

const distFolder = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));

const preview: SharedMap = { code: 'apercu', indicatorId: 'apl-gp', mesh: 'commune', zone: null };

function listSharedMaps({ territory }: PublishedData): SharedMap[] {
  const ofZones = (['epci', 'department'] as const).flatMap((mesh) =>
    territory.zones[mesh].codes.map(
      (zone): SharedMap => ({ code: zone, indicatorId: 'apl-gp', mesh, zone }),
    ),
  );
  return [...ofZones, ...sharePresets.map((preset) => ({ ...preset, zone: null }))];
}

async function writePreviews(): Promise<void> {
  const startedAt = performance.now();
  const publicUrl = readPublicUrl(process.env.PUBLIC_URL);
  const data = parsePublishedData(await readPublishedFiles(join(distFolder, 'data')));
  const fontFiles = await loadPictureFonts();
  const draw = (shared: SharedMap) => {
    const svg = drawSharePicture(data, shared, describeShare(data, shared));
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
    return new Resvg(svg, { font }).render().asPng();
  };
  await writeFile(join(distFolder, 'apercu.png'), draw(preview));
  const folder = join(distFolder, 'partage');
  await rm(folder, { recursive: true, force: true });
  if (publicUrl === null) {
    console.log('Partage : sans PUBLIC_URL, aucune page de partage (aperçus, oEmbed) n’est écrite');
    return;
  }
  await mkdir(folder, { recursive: true });
  const shared = listSharedMaps(data);
  for (const map of shared) {
    const content = describeShare(data, map);
    await writeFile(join(folder, `${map.code}.html`), createSharePage(publicUrl, map, content));
    await writeFile(join(folder, `${map.code}.json`), createOEmbed(publicUrl, map, content));
    await writeFile(join(folder, `${map.code}.png`), draw(map));
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`Partage : ${shared.length} pages de dist/partage/, en ${seconds} s`);
}

await writePreviews();
