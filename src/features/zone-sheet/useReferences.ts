import type { Indicator } from '../../domain/indicators/indicator.ts';
import type { Mesh } from '../../domain/territory/zone.ts';
import { isMeshAllowed } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { zoneFigures } from '../../i18n/sections/zoneFigures.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { shownColumn } from '../../state/resultsSlice.ts';
import { useResults } from '../../state/useResults.ts';
import type { StripShape } from '../../ui/StripGlyph.tsx';
import type { Focus } from './selectFocus.ts';

export type ReferenceId = 'epci' | 'department' | 'whole';

/** A zone around the one in focus. */
export interface Reference {
  id: ReferenceId;
  label: string;
  shape: StripShape;
}

/** The EPCI, the department and the three departments, where the zone lies within one. */
export function useReferences({ mesh, epciRow, departmentRow }: Focus): Reference[] {
  const text = useText(zoneFigures);
  const zones = useAtlas((state) => state.territory?.zones);
  if (!zones) return [];
  const named = (set: 'epci' | 'department', row: number) =>
    displayName(zones[set].names[row] ?? '');
  const references: Reference[] = [];
  if (epciRow >= 0) {
    references.push({ id: 'epci', label: named('epci', epciRow), shape: 'triangle' });
  }
  if (mesh !== 'department' && departmentRow >= 0) {
    references.push({
      id: 'department',
      label: named('department', departmentRow),
      shape: 'line',
    });
  }
  return [...references, { id: 'whole', label: text.strips.whole, shape: 'diamond' }];
}

/** An indicator's values in the reference zones; `NaN` where it has none, or is not known yet. */
export function useReferenceValues(
  indicator: Indicator,
  { epciRow, departmentRow }: Focus,
): Record<ReferenceId, number> {
  const has = (mesh: Mesh) => isMeshAllowed(mesh, indicator.finestMesh);
  const [department, epci] = useResults([
    { indicatorId: indicator.id, mesh: 'department' },
    ...(has('epci') && epciRow >= 0 ? [{ indicatorId: indicator.id, mesh: 'epci' as const }] : []),
  ]);
  const at = (result: typeof epci, row: number) =>
    result && row >= 0 ? (shownColumn(result).values[row] ?? Number.NaN) : Number.NaN;
  return {
    epci: at(epci, epciRow),
    department: at(department, departmentRow),
    whole: department?.whole ?? Number.NaN,
  };
}
