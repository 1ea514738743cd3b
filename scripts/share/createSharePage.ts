import { escapeText } from '../../src/cartography/stillMap.ts';
import type { ShareContent, SharedMap } from './describeShare.ts';
import { pictureSize } from './drawSharePicture.ts';
import { meshWord } from './meshWord.ts';

const providerName = 'Atlas de l’accès aux soins';
const frameSize = { width: 640, height: 800 };

/** The query of the view, the same for the atlas and for an embed. */
function queryOf({ indicatorId, mesh, zone }: SharedMap): string {
  const query = new URLSearchParams();
  if (indicatorId !== 'apl-gp') query.set('indicateur', indicatorId);
  if (mesh !== 'commune') query.set('maille', meshWord[mesh]);
  if (zone !== null) query.set('zone', zone);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The page that is pasted in a message: its tags and its picture are read by who shows a preview; a reader goes
 * on to the atlas. `publicUrl` ends with a slash.
 */
export function createSharePage(publicUrl: string, shared: SharedMap, content: ShareContent) {
  const here = `${publicUrl}partage/${shared.code}`;
  const query = queryOf(shared);
  const title = escapeText(content.title);
  const description = escapeText(`${content.sentence}. ${content.source}.`);
  const property = (name: string, value: string | number) =>
    `    <meta property="og:${name}" content="${escapeText(String(value))}" />`;
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '  <head>',
    '    <meta charset="utf-8" />',
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    '    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />',
    `    <title>${title} – ${providerName}</title>`,
    `    <meta name="description" content="${description}" />`,
    `    <link rel="canonical" href="${escapeText(`${publicUrl}${query}`)}" />`,
    `    <link rel="alternate" type="application/json+oembed" href="${here}.json" title="${title}" />`,
    property('type', 'website'),
    property('locale', 'fr_FR'),
    property('site_name', providerName),
    property('title', content.title),
    property('description', `${content.sentence}. ${content.source}.`),
    property('url', `${here}.html`),
    property('image', `${here}.png`),
    property('image:width', pictureSize.width),
    property('image:height', pictureSize.height),
    property('image:alt', `Carte : ${content.title}`),
    '    <meta name="twitter:card" content="summary_large_image" />',
    `    <meta http-equiv="refresh" content="0; url=../${escapeText(query)}" />`,
    '  </head>',
    '  <body>',
    `    <h1>${title}</h1>`,
    `    <p>${description}</p>`,
    `    <p><a href="../${escapeText(query)}">Ouvrir dans l’atlas</a></p>`,
    `    <img src="./${shared.code}.png" alt="" width="${pictureSize.width}" height="${pictureSize.height}" />`,
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}

/** What a content management system reads to put the map in the place of the link. */
export function createOEmbed(publicUrl: string, shared: SharedMap, content: ShareContent): string {
  const { width, height } = frameSize;
  const address = escapeText(`${publicUrl}embed.html${queryOf(shared)}`);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: content.title,
    provider_name: providerName,
    provider_url: publicUrl,
    width,
    height,
    html: `<iframe src="${address}" title="${escapeText(content.title)}" width="${width}" height="${height}" loading="lazy" style="width:100%;border:0"></iframe>`,
    thumbnail_url: `${publicUrl}partage/${shared.code}.png`,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
