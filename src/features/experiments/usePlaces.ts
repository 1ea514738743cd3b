import type { ExperimentSite, RelatedScheme } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useDepartmentName } from '../../state/useDepartmentName.ts';

/** Where a record takes place, in a few words: on the map, or as near as the sources say. */
export function usePlaces(): (record: RelatedScheme) => string {
  const text = useText(register);
  const formats = useFormats();
  const nameArea = useAreaName();
  return ({ sites }) => {
    const communes = new Set(sites.flatMap(({ communeName }) => communeName ?? []));
    if (communes.size > 0) return text.located(formats.list([...communes]));
    const areas = new Set(sites.map(nameArea));
    return areas.size > 0 ? text.areaOnly(formats.list([...areas])) : text.noPlace;
  };
}

/** The EPCI with its department, or the department alone. */
export function useAreaName(): (site: ExperimentSite) => string {
  const text = useText(register);
  const zones = useAtlas((state) => state.territory?.zones);
  const nameDepartment = useDepartmentName();
  return ({ epci, department }) => {
    const area = epci === null ? undefined : zones?.epci.names[zones.epci.codes.indexOf(epci)];
    const name = nameDepartment(department);
    return area === undefined ? name : text.inEpci(area, name);
  };
}
