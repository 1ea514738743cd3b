import type { appFr } from './app.fr.ts';

export const appEn = {
  title: 'Atlas of access to care',
  subtitle: 'Haute-Marne, Meurthe-et-Moselle, Meuse',
  skipToContent: 'Skip to content',
  screensNavigation: 'Screens',
  screens: {
    explore: 'Explore',
    comparison: 'Compare',
    experiments: 'Experiments',
    replicability: 'Replicate',
    scenarios: 'Simulate',
    method: 'Method and data',
  },
  language: 'Language',
  otherLanguageName: 'Lire en français',
  fold: 'Fold',
  close: 'Close',
  open: 'Open',
  back: 'Back',
  retry: 'Try again',
  reload: 'Reload the page',
  more: 'More details',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied.',
  loading: 'Loading…',
  loadingData: (loaded: string, total: string) => `Loading data: ${loaded} of ${total}`,
  computing: 'Computing…',
  source: (source: string, date: string) => `Source: ${source}, ${date}`,
  sources: 'Sources',
  license: 'Licence',
  newTab: '(new tab)',
  datasetProblems: {
    missing: (file: string) =>
      `The data “${file}” cannot be found on the server: what depends on it is not shown.`,
    truncated: (file: string) =>
      `The data “${file}” arrived incomplete. Reload the page to try again.`,
    altered: (file: string) => `The data “${file}” is not what was published: it is not shown.`,
    slow: (file: string) => `The data “${file}” is slow to arrive. The connection is slow.`,
    unreachable: (file: string) =>
      `The server could not be reached to read the data “${file}”. Check the connection, then try again.`,
    newerSchema: (file: string) =>
      `The data “${file}” is newer than this page. Reload the page to update it.`,
    invalid: (file: string) => `The data “${file}” contains an error: it is not shown.`,
  },
  restUsable: 'The rest of the atlas works.',
  workerRestarted: 'The computation stopped and was restarted. Nothing is lost.',
  workerFailed: 'The computation no longer responds. Reload the page to restart it.',
  noWebGl:
    'This browser cannot show the live map (WebGL): a still map takes its place, with the same values.',
  noStorage:
    'This browser stores nothing: your settings will be lost when you leave the page, except in the link.',
  hashCheckSkipped:
    'The integrity of the data could not be checked: this browser or address does not allow it.',
  addressIgnored: (parts: string) =>
    `Part of the address was not recognised and is ignored: ${parts}.`,
  unexpectedError: 'An unexpected error prevents this page from being shown.',
  screenFailed: 'This screen cannot be shown. The others remain available.',
  notFound: 'This page does not exist.',
} satisfies typeof appFr;
