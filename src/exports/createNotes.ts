import { indicatorText, unitText } from '../cartography/describeValue.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import type { DataSource } from '../domain/territory/dataSource.ts';
import type { ExportNote } from './ExportTable.ts';
import type { ExportWords } from './figureColumn.ts';

export interface NotedFigure {
  indicator: Indicator;
  year: number | null;
}

export interface NotesInput {
  figures: readonly NotedFigure[];
  sources: readonly DataSource[];
  /** What restores the view. */
  address: string;
  /** ISO, by the reader's calendar. */
  date: string;
  version: string;
  /** What is particular to this table. */
  remarks?: readonly string[];
}

/** What the file must say of itself: definitions, units, years, sources, what is missing, and how to find the view again. */
export function createNotes(words: ExportWords, input: NotesInput): ExportNote[] {
  const { text, names, formats } = words;
  const { figures, sources, address, date, version, remarks = [] } = input;
  const ids = new Set(figures.flatMap(({ indicator }) => indicator.sources));
  const seen = new Set<string>();
  const firsts = figures.filter(({ indicator: { id } }) => !seen.has(id) && seen.add(id));
  return [
    { label: text.notes.atlas, text: text.notes.atlasName(version) },
    { label: text.notes.address, text: address },
    { label: text.notes.date, text: formats.date(date) },
    ...firsts.map(({ indicator, year }) => ({
      label: indicatorText(names, indicator.id).label,
      text: describeFigure(words, indicator, year),
    })),
    ...sources
      .filter(({ id }) => ids.has(id))
      .map(({ producer, title, vintage, licence }) => ({
        label: text.notes.source(producer),
        text: text.notes.sourceText(title, vintage, licence),
      })),
    ...remarks.map((remark) => ({ label: text.notes.remark, text: remark })),
    { label: text.notes.empty, text: `${names.mentions.absent} ${names.mentions.masked}` },
    { label: text.notes.reuse, text: text.notes.reuseText },
  ];
}

/** "Definition. Unit: …; year: …; nature." */
function describeFigure({ text, names }: ExportWords, indicator: Indicator, year: number | null) {
  const { explanation } = indicatorText(names, indicator.id);
  const unit = unitText(names, indicator).full;
  const when = year === null ? text.notes.undated : String(year);
  return `${explanation} ${text.notes.unit(unit, when)} ${names.natureSentences[indicator.nature]}`;
}
