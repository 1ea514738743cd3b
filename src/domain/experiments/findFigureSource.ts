import type { DocumentedFigure, DocumentSource } from './experiment.ts';
import type { ProgrammeFigure } from './programme.ts';

/**
 * The document a figure of a record is from, where that is certain: the only one of the record, or the one
 * of its documents that gives the same value of the same date among the programme's figures.
 */
export function findFigureSource(
  figure: DocumentedFigure,
  sources: readonly DocumentSource[],
  programmeFigures: readonly ProgrammeFigure[],
): DocumentSource | null {
  const [only] = sources;
  if (only && sources.length === 1) return only;
  const said = plainValue(figure.value);
  const found = programmeFigures.filter(
    ({ value, date, source }) =>
      date === figure.date &&
      plainValue(value) === said &&
      sources.some(({ title }) => title === source.title),
  );
  const titles = new Set(found.map(({ source }) => source.title));
  return titles.size === 1 ? (found[0]?.source ?? null) : null;
}

/** "40 000 €", `40000` and "40000" are one value. */
const plainValue = (value: string | number): string =>
  String(value).replaceAll(/[\s€]/g, '').replace(',', '.').toLowerCase();
