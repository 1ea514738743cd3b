import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord } from '../../state/methodPages.ts';
import type { ComparisonRow } from '../../state/useComparison.ts';
import { viewLink } from '../../state/viewLink.ts';
import { CellLines } from './CellLines.tsx';
import { IndicatorStrips } from './IndicatorStrips.tsx';
import { labelColumnWidth } from './labelColumnWidth.ts';

interface IndicatorRowsProps {
  row: ComparisonRow;
  zones: readonly ComparedZone[];
  scrollerWidth: number;
}

/** One indicator: its figures zone by zone, then all zones on a line. */
export function IndicatorRows({ row, zones, scrollerWidth }: IndicatorRowsProps) {
  const text = useText(comparisonTable);
  const hasStrip = row.meshes.length > 0 && row.indicator.categories === undefined;
  return (
    <>
      <tr className="comparison-figures">
        <th scope="row" className="comparison-row-heading" rowSpan={hasStrip ? 2 : 1}>
          <RowLabel row={row} />
        </th>
        {row.cells.map((cell, at) => {
          const zone = zones[at];
          if (!zone) return null;
          return (
            <td key={zone.key}>
              {cell ? (
                <CellLines indicator={row.indicator} zone={zone} cell={cell} />
              ) : (
                <p className="comparison-pending" title={text.pending}>
                  …
                </p>
              )}
            </td>
          );
        })}
      </tr>
      {hasStrip && (
        <tr>
          <td className="comparison-strip-cell" colSpan={zones.length}>
            <IndicatorStrips
              row={row}
              zones={zones}
              width={scrollerWidth - labelColumnWidth(scrollerWidth) - 24}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** The name leads to how the figure is made, its source and its date. */
function RowLabel({ row: { indicator, year } }: { row: ComparisonRow }) {
  const names = useText(indicators);
  const view = useAtlas((state) => state.view);
  const nature = indicator.nature === 'official' ? null : names.natures[indicator.nature];
  return (
    <>
      <a
        className="comparison-label"
        {...viewLink(view, { screen: 'method', record: indicatorRecord(indicator.id) })}
      >
        {indicatorText(names, indicator.id).short}
      </a>
      <span className="comparison-detail">
        {[unitText(names, indicator).full, year, nature].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
