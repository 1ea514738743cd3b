import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import type { IndicatorFamily } from '../../domain/indicators/indicator.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparison as comparisonSection } from '../../i18n/sections/comparison.ts';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Comparison, ComparisonRow } from '../../state/useComparison.ts';
import { describeReference } from './describeReference.ts';
import { IndicatorRows } from './IndicatorRows.tsx';
import { labelColumnWidth } from './labelColumnWidth.ts';

/** In pixels: six zones stand side by side on a laptop. */
const leastZoneWidth = 138;

interface ComparisonGridProps {
  comparison: Comparison;
  /** Of what scrolls around the table, in pixels. */
  scrollerWidth: number;
}

/** A native table: a body per family, two rows per indicator (its figures, its strip). */
export function ComparisonGrid({ comparison, scrollerWidth }: ComparisonGridProps) {
  const text = useText(comparisonTable);
  const names = useText(indicators);
  const { zones, rows } = comparison;
  return (
    <table
      className="comparison-table"
      style={{ minWidth: labelColumnWidth(scrollerWidth) + zones.length * leastZoneWidth }}
    >
      <caption className="visually-hidden">{text.name}</caption>
      <colgroup>
        <col className="comparison-label-column" />
        {zones.map(({ key }) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="comparison-row-heading">
            {text.indicator}
          </th>
          {zones.map((zone, at) => (
            <ZoneHeading key={zone.key} zone={zone} number={at + 1} comparison={comparison} />
          ))}
        </tr>
      </thead>
      {groupByFamily(rows).map(([family, members]) => (
        <tbody key={family}>
          <tr>
            <th scope="rowgroup" className="comparison-family" colSpan={zones.length + 1}>
              <span>{names.families[family]}</span>
            </th>
          </tr>
          {members.map((row) => (
            <IndicatorRows
              key={row.indicator.id}
              row={row}
              zones={zones}
              scrollerWidth={scrollerWidth}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** In the order in which families first come. */
function groupByFamily(rows: readonly ComparisonRow[]): [IndicatorFamily, ComparisonRow[]][] {
  const families = [...new Set(rows.map(({ indicator }) => indicator.family))];
  return families.map((family) => [
    family,
    rows.filter(({ indicator }) => indicator.family === family),
  ]);
}

interface ZoneHeadingProps {
  zone: ComparedZone;
  number: number;
  comparison: Comparison;
}

/** With the number that it has in the panel and on the map. */
function ZoneHeading({ zone, number, comparison }: ZoneHeadingProps) {
  const text = useText(comparisonTable);
  const { meshes } = useText(comparisonSection);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const { place, name, population } = zone;
  const inside = place ? (territory?.zones[place.mesh].insideShare[place.row] ?? 1) : 1;
  const reference = territory && describeReference({ text, formats }, comparison, territory, zone);
  const details = [
    place ? meshes[place.mesh] : text.own,
    text.inhabitants(formats.integer(population)),
    reference?.remark,
    inside < 1 && text.insideShare(formats.percent(100 * inside, inside < 0.01 ? 1 : 0)),
  ];
  return (
    <th scope="col">
      <span className="comparison-number" aria-hidden="true">
        {number}
      </span>
      {displayName(name)}
      {details.map(
        (detail) =>
          detail && (
            <span key={detail} className="comparison-detail">
              {detail}
            </span>
          ),
      )}
    </th>
  );
}
