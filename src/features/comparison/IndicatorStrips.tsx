import { indicatorText } from '../../cartography/describeValue.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { aplThreshold, hasAplThreshold } from '../../domain/indicators/aplThreshold.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import type { ComparisonRow, MeshValues } from '../../state/useComparison.ts';
import { DotStrip, type NamedDot } from '../../ui/DotStrip.tsx';

interface IndicatorStripsProps {
  row: ComparisonRow;
  zones: readonly ComparedZone[];
  width: number;
}

/** A strip per mesh of the compared zones; one's own zones stand on the first. */
export function IndicatorStrips({ row, zones, width }: IndicatorStripsProps) {
  return (
    <div className="comparison-strips">
      {row.meshes.map((mesh, at) => (
        <MeshStrip
          key={mesh.zones.mesh}
          row={row}
          mesh={mesh}
          zones={zones}
          hasOwnZones={at === 0}
          width={width}
        />
      ))}
    </div>
  );
}

interface MeshStripProps {
  row: ComparisonRow;
  mesh: MeshValues;
  zones: readonly ComparedZone[];
  hasOwnZones: boolean;
  width: number;
}

function MeshStrip({ row, mesh, zones, hasOwnZones, width }: MeshStripProps) {
  const text = useText(comparisonTable).strip;
  const thresholdText = useText(comparisonTable).threshold;
  const names = useText(indicators);
  const formats = useFormats();
  const { indicator, cells } = row;
  const number = (value: number) => formats.number(value, indicator.decimals);
  const isHere = ({ place }: ComparedZone) =>
    place ? place.mesh === mesh.zones.mesh : hasOwnZones;
  const here = zones.flatMap((zone, at) => {
    const cell = cells[at];
    return cell && isHere(zone) && !Number.isNaN(cell.figure.value)
      ? [{ zone, cell, number: at + 1 }]
      : [];
  });
  const named: NamedDot[] = here.map(({ zone, cell, number: own }) => ({
    id: zone.key,
    number: own,
    name: displayName(zone.name),
    value: cell.figure.value,
  }));
  const references = here.flatMap(({ cell: { difference } }) =>
    typeof difference === 'string' ? [] : [difference.reference.value],
  );
  const known = mesh.values.filter((value) => !Number.isNaN(value));
  const { one, other } = names.meshes[mesh.zones.mesh];
  const count = formats.count(known.length, one, other);
  const among =
    mesh.rankedCount === 0
      ? text.amongNoneRanked(count)
      : mesh.rankedCount < known.length
        ? text.amongRanked(count, formats.integer(mesh.rankedCount))
        : text.among(count);
  const sentences = [
    text.title(indicatorText(names, indicator.id).label, count),
    text.extent(number(Math.min(...known)), number(Math.max(...known))),
    ...named.map(({ name, value }) => text.zone(name, number(value))),
    references.length > 0 && text.references(formats.list(references.map(number))),
  ];
  return (
    <div className="comparison-strip">
      <p className="comparison-strip-count">{among}</p>
      <DotStrip
        title={sentences.filter(Boolean).join(' ')}
        values={mesh.values}
        weights={mesh.zones.population}
        named={named}
        references={references}
        threshold={
          hasAplThreshold(indicator.id)
            ? {
                value: aplThreshold,
                label: thresholdText.label(formats.number(aplThreshold, 1)),
              }
            : null
        }
        formatValue={number}
        width={width}
      />
    </div>
  );
}
