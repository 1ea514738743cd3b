import type { CoreCommunes } from './buildTerritory.ts';
import type { SourceTables } from './sourceTables.ts';

interface SourceSite {
  commune: string | null;
  epci: string | null;
  [key: string]: unknown;
}

interface SourceScheme {
  id: string;
  sites: SourceSite[];
  [key: string]: unknown;
}

/** The register with its sites placed: at the centre of their commune, or nowhere when none is documented. */
export function buildExperiments(tables: SourceTables, core: CoreCommunes, name: string) {
  const schemes = (tables.json(name) ?? []) as SourceScheme[];
  const names = tables.byCode('communes.csv');
  const rowByCode = new Map(core.codes.map((code, row) => [code, row]));
  return schemes.map((scheme) => ({
    ...scheme,
    sites: scheme.sites.map((site, index) => {
      const row = site.commune === null ? undefined : rowByCode.get(site.commune);
      if (site.commune !== null && row === undefined) {
        tables.fail(`${name}, ${scheme.id}: ${site.commune} is no commune of the territory`);
      }
      if (site.epci !== null && !core.epci.includes(site.epci)) {
        tables.fail(`${name}, ${scheme.id}: ${site.epci} is no EPCI of the territory`);
      }
      return {
        id: `${scheme.id}/${index + 1}`,
        ...site,
        communeName: row === undefined ? null : (names.get(site.commune ?? '')?.name ?? null),
        epci: site.epci ?? (row === undefined ? null : (core.epci[row] ?? null)),
        longitude: row === undefined ? null : (core.longitudes[row] ?? null),
        latitude: row === undefined ? null : (core.latitudes[row] ?? null),
      };
    }),
  }));
}
