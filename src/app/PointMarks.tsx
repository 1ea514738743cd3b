import { amountOfChange } from '../domain/scenarios/resizeChange.ts';
import { findZone } from '../domain/territory/findZone.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { useFormats } from '../i18n/LanguageContext.tsx';
import type { MovableMap } from '../map/MovableMap.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { checkScenario, selectScenario } from '../state/selectScenario.ts';

interface PointMarksProps {
  map: MovableMap;
  territory: Territory;
}

/** The teleconsultation points of the scenario, each with the consultations a year that it gives. */
export function PointMarks({ map, territory }: PointMarksProps) {
  const formats = useFormats();
  const scenario = useAtlas(selectScenario);
  const surroundings = useAtlas((state) => state.surroundings);
  const { communes } = territory;
  return checkScenario(scenario, surroundings).held.map((change, at) => {
    const commune = change.deltas[0]?.commune;
    const row = commune ? findZone(communes, commune) : -1;
    if (change.kind !== 'teleconsultation' || !commune || row < 0) return null;
    const { x, y } = map.project([communes.longitudes[row] ?? 0, communes.latitudes[row] ?? 0]);
    return (
      <g
        // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place
        key={at}
        className="supply-point"
        data-point={commune}
        transform={`translate(${x} ${y})`}
      >
        <rect x={-6} y={-6} width={12} height={12} transform="rotate(45)" />
        <text y={22} textAnchor="middle">
          {formats.integer(amountOfChange(change) ?? 0)}
        </text>
      </g>
    );
  });
}
