import type { embeddingGuideFr } from './embeddingGuide.fr.ts';

export const embeddingGuideEn: typeof embeddingGuideFr = {
  lead: 'A map, the card of a territory, a comparison or a scenario go into your page with a few lines to copy, without signing up.',
  whereFrom:
    'The codes below show the view you have just left. The Share button, at the top of every screen, sets them and shows a preview.',
  copy: 'Copy the code',
  copied: 'Code copied.',
  forms: {
    frame: {
      heading: 'With a frame',
      explanation:
        'The frame takes the width there is. “embed.js”, once per page, gives it the height of its content; without it, the frame keeps its proportions. “title” tells those who do not see the map what it shows: keep it.',
      label: 'Code of the frame',
    },
    element: {
      heading: 'With a web component',
      explanation:
        'A single file makes the same frame. Each attribute is a key of the address; “titre” names the frame.',
      label: 'Code of the component',
    },
    pinned: {
      heading: 'Pinning a version',
      explanation:
        'Under “v/” and a number, neither code nor data change any more. Without it, the embed follows the atlas and receives later data.',
      label: 'Code of the frame, pinned version',
    },
  },
  keys: {
    heading: 'Display keys',
    explanation:
      'They are added to the address of the view. An unknown key or value is ignored: the nearest view is shown.',
    columns: { key: 'Key', values: 'Values', otherwise: 'Without it' },
    rows: [
      {
        key: 'contenu',
        values:
          'carte: map; fiche: card of the territory in “zone”; comparaison: of the zones in “epingles”; scenario: the one that follows “#” in the address copied from Simulate',
        otherwise: 'carte',
      },
      { key: 'controles', values: 'oui: choice of indicator, mesh and year', otherwise: 'non' },
      { key: 'recherche', values: 'oui: search for a territory', otherwise: 'non' },
      { key: 'legende', values: 'non: without legend', otherwise: 'oui' },
      {
        key: 'theme',
        values: 'clair: light; sombre: dark; auto: as the reader’s system',
        otherwise: 'clair',
      },
      { key: 'langue', values: 'fr; en', otherwise: 'fr' },
    ],
  },
  sections: [
    {
      heading: 'Restricted frame (sandbox)',
      paragraphs: [
        'If your tool adds “sandbox”, allow-scripts and allow-same-origin are needed; allow-popups lets the link to the atlas open a tab. Without allow-same-origin, a still picture and a link stand in for the map.',
      ],
    },
    {
      heading: 'What the reader sees',
      items: [
        'A still map, read with mouse, finger and keyboard, which does not hold back the scrolling of your page.',
        'The interactive map comes only when asked for; it then waits for a click or two fingers.',
        'No cookie, nothing kept in the browser, no request to another site than that of the atlas.',
      ],
    },
    {
      heading: 'What is promised',
      items: [
        'A copied address stays readable by later versions: its keys keep their name and meaning.',
        'Publishing a version never deletes a pinned one.',
        'A territory that no longer exists leaves the whole map, and a sentence says so.',
      ],
    },
  ],
};
