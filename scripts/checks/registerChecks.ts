import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import type { DataCheck } from './dataCheck.ts';

export const experimentCommunes: DataCheck = {
  name: "every experiment's commune exists",
  run({ territory, experiments, relatedSchemes, programme }) {
    const known = new Set<string>(territory.communes.codes);
    const epci = new Set<string>(territory.zones.epci.codes);
    const ids = new Set(experiments.map(({ id }) => id));
    const failures = [...experiments, ...relatedSchemes].flatMap(({ id, sites }) =>
      sites.flatMap((site) => {
        const problems: string[] = [];
        if (site.commune !== null && !known.has(site.commune))
          problems.push(`${id}: ${site.commune}`);
        if (site.epci !== null && !epci.has(site.epci)) problems.push(`${id}: EPCI ${site.epci}`);
        return problems;
      }),
    );
    for (const { id, parentId } of experiments) {
      if (parentId !== null && !ids.has(parentId))
        failures.push(`${id}: unknown parent ${parentId}`);
    }
    const listed = programme.axes.flatMap(({ experimentIds }) => experimentIds);
    for (const id of listed) {
      if (!ids.has(id)) failures.push(`${id}: in an axis of the programme, not in the register`);
    }
    const sites = experiments.flatMap((experiment) => experiment.sites);
    const located = sites.filter(({ commune }) => commune !== null).length;
    if (located < 14) failures.push(`${located} sites with a commune instead of 14 or more`);
    const detail = `${experiments.length} experiments, ${located} of ${sites.length} sites with a commune`;
    return { detail, failures };
  },
};

export const indicatorSources: DataCheck = {
  name: 'every indicator has a source',
  run({ manifest }) {
    const known = new Set(manifest.sources.map(({ id }) => id));
    const failures = indicators.flatMap(({ id, sources }) => [
      ...(sources.length === 0 ? [`${id}: none`] : []),
      ...sources.filter((source) => !known.has(source)).map((source) => `${id}: unknown ${source}`),
    ]);
    return { detail: `${indicators.length} indicators, ${known.size} sources`, failures };
  },
};

/** Texts of the atlas itself, written by hand: no source but the figures they ask for when they are read. */
const ownTexts = new Set(['stories.json']);

export const manifestHashes: DataCheck = {
  name: 'the manifest describes every file',
  run({ manifest, files }) {
    const failures = [...files].flatMap(([name, content]) => {
      if (name === 'manifest.json') return [];
      const entry = manifest.files.get(name);
      if (!entry) return [`${name}: not in the manifest`];
      const hash = createHash('sha256').update(content).digest('hex');
      const problems: string[] = [];
      if (entry.sha256 !== hash) problems.push(`${name}: hash ${entry.sha256}, content ${hash}`);
      if (entry.bytes !== Buffer.byteLength(content))
        problems.push(`${name}: ${entry.bytes} bytes`);
      if (entry.sources.length === 0 && !ownTexts.has(name)) problems.push(`${name}: no source`);
      return problems;
    });
    return { detail: `${manifest.files.size} files`, failures };
  },
};

interface DescribedTables {
  id: string;
  tables: { name: string; sha256: string }[];
}

/** The tables of `data/` are those that `SOURCES.md` describes: none changed by hand, none undescribed. */
export function checkDescribedTables(dataFolder: string, tableNames: readonly string[]): string[] {
  const text = readFileSync(join(dataFolder, 'sources.json'), 'utf8');
  const described = JSON.parse(text) as DescribedTables[];
  const document = readFileSync(join(dataFolder, 'SOURCES.md'), 'utf8');
  const names = new Set(described.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const failures = tableNames
    .filter((name) => !names.has(name) && !ownTexts.has(name))
    .map((name) => `${name}: no source describes it`);
  for (const { id, tables } of described) {
    for (const { name, sha256 } of tables) {
      const found = createHash('sha256')
        .update(readFileSync(join(dataFolder, name)))
        .digest('hex');
      if (found !== sha256) failures.push(`${name}: not the table that sources.json describes`);
      if (!document.includes(sha256)) failures.push(`${name}: its checksum is not in SOURCES.md`);
    }
    if (!document.includes(`## ${id}`)) failures.push(`${id}: not in SOURCES.md`);
  }
  return failures;
}
