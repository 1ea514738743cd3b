import type { Axis, Experiment, RelatedScheme } from '../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../domain/experiments/registerEntry.ts';
import type { SiteMark } from '../map/layers/SiteMark.ts';

/** The located sites of the axes in view: what has no commune is listed beside the map, never drawn. */
export function selectSiteMarks(
  register: readonly (Experiment | RelatedScheme | RegisterEntry)[],
  axes: readonly Axis[],
  isRelated = false,
): SiteMark[] {
  return register
    .filter(({ axis }) => axes.includes(axis))
    .flatMap((record) =>
      record.sites.flatMap((site): SiteMark[] => {
        if (site.longitude === null || site.latitude === null || site.role === 'area') return [];
        const position: [number, number] = [site.longitude, site.latitude];
        const role = isRelated ? 'related' : site.role === 'unknown' ? 'partner' : site.role;
        return [
          {
            key: site.id,
            recordId: record.id,
            axis: record.axis,
            role,
            position,
            name: site.name,
            isImported: 'isImported' in record && record.isImported,
            othersAlike: 0,
          },
        ];
      }),
    );
}
