import type { ExperimentSite } from '../experiments/experiment.ts';
import { type ImportSubject, importColumns } from './importColumns.ts';
import type { ImportLine } from './importLine.ts';
import { type PlaceQuestion, type PlaceReader, type ReadPlace, readPlace } from './readPlace.ts';

/** A site, without the id its experiment gives it. */
export type ReadSite = Omit<ExperimentSite, 'id'>;

export type SiteReading = { site: ReadSite | null; question: PlaceQuestion | null };

const nothing: SiteReading = { site: null, question: null };

/** The site of a line; none when all its cells of a site are empty, or wrong. */
export function readSite(line: ImportLine, reader: PlaceReader): SiteReading {
  if (!hasAny(line, 'site')) return nothing;
  const venue = line.word('venue', 'venue', 'other');
  const role = line.word('role', 'role', 'unknown');
  const precision = line.word('precision', 'precision', 'department');
  const reading = readPlace(line, reader);
  if (reading.kind === 'question') return { site: null, question: reading.question };
  if (reading.kind === 'failed') return nothing;
  if (reading.kind === 'none') {
    line.fail('noPlace', 'communeCode', line.text('siteName'));
    return nothing;
  }
  const { known, outsideName, ...place } = reading.place;
  const isPlaced = place.commune !== null;
  return {
    site: {
      name: nameSite(line.text('siteName'), reading.place, reader),
      ...place,
      venue,
      // Without a commune, nothing finer is known than what contains the place.
      precision: isPlaced && line.text('precision') !== '' ? precision : known,
      role: isPlaced || line.text('role') !== '' ? role : 'area',
    },
    question: null,
  };
}

/** Its name, or that of the place; a place outside the three departments has its name nowhere else. */
function nameSite(
  written: string,
  { communeName, epci, department, outsideName }: ReadPlace,
  { gazetteer }: PlaceReader,
): string {
  if (outsideName !== null) {
    if (written === '') return `${outsideName} (${department})`;
    return written.includes(outsideName) ? written : `${written}, ${outsideName} (${department})`;
  }
  const ofZone = epci
    ? gazetteer.nameOfZone('epci', epci)
    : gazetteer.nameOfZone('department', department);
  return written || (communeName ?? ofZone ?? department);
}

/** Whether a line says anything of a subject. */
export const hasAny = (line: ImportLine, subject: ImportSubject): boolean =>
  importColumns.some((column) => column.subject === subject && line.text(column.id) !== '');
