import type { Indicator } from '../domain/indicators/indicator.ts';
import type { DataSource } from '../domain/territory/dataSource.ts';
import { today } from '../i18n/today.ts';
import { atlasStore } from '../state/atlasStore.ts';
import type { SharedView } from '../state/sharedView.ts';
import { linkTo } from '../state/url/viewCodec.ts';
import { hasSupplyBasis } from '../state/withSupplyBasis.ts';
import type { PictureFrame } from './composePicture.ts';
import { createNotes, type NotedFigure } from './createNotes.ts';
import type { ExportNote } from './ExportTable.ts';
import type { ExportWords } from './figureColumn.ts';

const version = import.meta.env.VITE_VERSION;

/** The whole address of what is on the screen. */
const currentAddress = (shownAs: Partial<SharedView> = {}): string =>
  new URL(linkTo({ ...atlasStore.getState().view, ...shownAs }), document.baseURI).href;

const publishedSources = (): readonly DataSource[] =>
  atlasStore.getState().firstView?.library.manifest.sources ?? [];

/** The published sources of an indicator, with their producers and dates. */
export const selectSources = ({ sources }: Indicator): DataSource[] =>
  publishedSources().filter(({ id }) => sources.includes(id));

/** Which supply the access index counts, where it is among the figures. */
function describeSupply({ names }: ExportWords, figures: readonly NotedFigure[]): string[] {
  const isCounted = figures.some(({ indicator }) => hasSupplyBasis(indicator.id));
  return isCounted ? [names.supplyBases[atlasStore.getState().view.supplyBasis]] : [];
}

/** The notes of a file made of these figures, now. */
export function createNotesNow(
  words: ExportWords,
  figures: readonly NotedFigure[],
  remarks: readonly string[] = [],
): ExportNote[] {
  return createNotes(words, {
    figures,
    remarks: [...describeSupply(words, figures), ...remarks],
    sources: publishedSources(),
    address: currentAddress(),
    date: today(),
    version,
  });
}

/**
 * What is written under a picture of these figures, now: sources, remarks, date, address; `shownAs` is what
 * the picture shows where it is not what the view asks for.
 */
export function createPictureNotes(
  words: ExportWords,
  figures: readonly NotedFigure[],
  remarks: readonly string[] = [],
  shownAs: Partial<SharedView> = {},
): PictureFrame['notes'] {
  const { text, formats } = words;
  const ids = new Set(figures.flatMap(({ indicator }) => indicator.sources));
  const sources = publishedSources()
    .filter(({ id }) => ids.has(id))
    .map(({ producer, title, vintage }) => `${producer}, ${title} (${vintage})`);
  return [
    ...describeSupply(words, figures),
    ...remarks,
    text.picture.sources(sources.join('\u00a0; ')),
    text.picture.made(formats.date(today()), version),
    currentAddress(shownAs),
  ];
}
