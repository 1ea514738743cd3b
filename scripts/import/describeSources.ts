import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceNote, sourceNotes } from './sourceNotes.ts';

export interface DescribedSource extends SourceNote {
  /** Tables of `data/` that rest on it, with the SHA-256 of each. */
  tables: { name: string; sha256: string }[];
}

/** What is known of each source, with the checksum of the tables as they stand in `data/`. */
export function describeSources(dataFolder: string): DescribedSource[] {
  return sourceNotes.map((note) => ({
    ...note,
    tables: note.tableNames.map((name) => ({ name, sha256: sha256(join(dataFolder, name)) })),
  }));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** `data/SOURCES.md`, written from the same facts that the application shows. */
export function serializeSourcesDocument(sources: readonly DescribedSource[]): string {
  const sections = sources.map((source) =>
    [
      `## ${source.id}`,
      '',
      `- **Producer**: ${source.producer}`,
      `- **Title**: ${source.title}`,
      `- **Vintage**: ${source.vintage}`,
      `- **Licence**: ${source.licence}`,
      `- **Route**: ${source.route}`,
      `- **Checks made**: ${source.checks}`,
      `- **Doubts**: ${source.doubts}`,
      '- **Tables** (SHA-256):',
      ...source.tables.map(({ name, sha256: hash }) => `  - \`${name}\` \`${hash}\``),
      '',
    ].join('\n'),
  );
  return [
    '# Sources of the tables',
    '',
    'Written by `scripts/import-sources.ts` with `sources.json`, which the data build puts into the manifest;',
    'do not edit by hand. The licence is that of the producer of the original open data; the route says by',
    'which copy it came. No copy could be compared byte for byte with the producer’s own file: the checks are',
    'those listed. All commune codes are those of 1 January 2026 (COG). Column names are the fact ids of the',
    'application; an empty cell is "no value", never zero.',
    '',
    '`stories.json` is no table: the guided stories, written by hand; their figures are read from the others.',
    '',
    ...sections,
  ].join('\n');
}
