import { findZone } from '../domain/territory/findZone.ts';
import { useAtlas } from './atlasStore.ts';

/** Name of one of the three departments; one around them with its number, any other by its number alone. */
export function useDepartmentName(): (code: string) => string {
  const firstView = useAtlas((state) => state.firstView);
  return (code) => {
    const departments = firstView?.territory.zones.department;
    const own = departments?.names[findZone(departments, code)];
    if (own !== undefined) return own;
    for (const { properties } of firstView?.backdrop ?? []) {
      if (properties.kind === 'department' && properties.code === code) {
        return `${properties.name} (${code})`;
      }
    }
    return code;
  };
}
