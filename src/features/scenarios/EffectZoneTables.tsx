import { useMemo, useState } from 'react';
import { scenarioAplFact } from '../../domain/scenarios/answerScenario.ts';
import type { ScenarioEffect } from '../../domain/scenarios/describeEffect.ts';
import {
  describeZoneEffects,
  type ZoneEffect,
} from '../../domain/scenarios/describeZoneEffects.ts';
import type { Territory, ZoneSet } from '../../domain/territory/territory.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';

const firstCount = 12;
const namedCrossings = 8;
export const effectMeshes = ['commune', 'epci', 'department'] as const;

interface EffectZoneTablesProps {
  /** By commune. */
  change: Float64Array;
  crossings: ScenarioEffect['crossings'];
}

/** Where the scenario tells: communes by name, EPCI, departments. */
export function EffectZoneTables({ change, crossings }: EffectZoneTablesProps) {
  const text = useText(scenarioEffect).zones;
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  const nameAll = (rows: readonly number[]) => {
    const names = rows.map((row) => displayName(territory.communes.names[row] ?? ''));
    const left = names.length - namedCrossings;
    return formats.list(
      left > 1 ? [...names.slice(0, namedCrossings), text.others(formats.integer(left))] : names,
    );
  };
  return (
    <>
      {crossings.up.length > 0 && <p>{text.crossingUp(nameAll(crossings.up))}</p>}
      {crossings.down.length > 0 && <p>{text.crossingDown(nameAll(crossings.down))}</p>}
      {effectMeshes.map((mesh) => (
        <ZoneTable key={mesh} mesh={mesh} territory={territory} change={change} />
      ))}
    </>
  );
}

/** The zones that a scenario changes, as every table and file of it lists them. */
export function listZoneEffects(
  territory: Territory,
  zones: ZoneSet,
  change: Float64Array,
): ZoneEffect[] {
  const apl = territory.facts.get(scenarioAplFact)?.values;
  const { population } = territory.communes;
  return apl ? describeZoneEffects({ zones, apl, change, population }) : [];
}

interface ZoneTableProps {
  mesh: (typeof effectMeshes)[number];
  territory: Territory;
  change: Float64Array;
}

function ZoneTable({ mesh, territory, change }: ZoneTableProps) {
  const text = useText(scenarioEffect).zones;
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const zones = territory.zones[mesh];
  const effects = useMemo(
    () => listZoneEffects(territory, zones, change),
    [territory, zones, change],
  );
  const shown = isWhole || mesh !== 'commune' ? effects : effects.slice(0, firstCount);
  const { columns } = text;
  const caption = mesh === 'commune' ? text.communes : text[mesh];
  return (
    <>
      <TableScroll label={caption}>
        <table className="sheet-table scenario-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.zone}</th>
              <th scope="col">{columns.people}</th>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.after}</th>
              <th scope="col">{columns.difference}</th>
              <th scope="col">{columns.shortfall}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((zone) => (
              <tr key={zone.row}>
                <th scope="row">{displayName(zones.names[zone.row] ?? '')}</th>
                <td>{formats.integer(zone.population)}</td>
                <td>{formats.number(zone.before, 2)}</td>
                <td>{formats.number(zone.after, 2)}</td>
                <td>{formats.signed(zone.after - zone.before, 2)}</td>
                <td>{formats.signed(zone.shortfallAfter - zone.shortfallBefore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {effects.length === 0 && <p className="panel-note">{text.none}</p>}
      {!isWhole && effects.length > firstCount && mesh === 'commune' && (
        <>
          <button
            type="button"
            className="scenario-link scenario-more"
            onClick={() => setWhole(true)}
          >
            {text.more(formats.integer(effects.length))}
          </button>
          <p className="panel-note scenario-printed-count">
            {text.printed(formats.integer(firstCount), formats.integer(effects.length))}
          </p>
        </>
      )}
    </>
  );
}
