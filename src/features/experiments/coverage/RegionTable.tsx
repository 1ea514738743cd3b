import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import type { ContextPlane, PlaneAxis } from './useContextPlane.ts';

interface RegionTableProps {
  plane: ContextPlane;
  across: Indicator;
  up: Indicator;
}

const bands = [0, 1, 2] as const;

/** The nine regions as a table: what lives there, and whether a site is documented. */
export function RegionTable({ plane, across, up }: RegionTableProps) {
  const { context: text } = useText(coverage);
  const names = useText(indicators);
  const formats = useFormats();
  const nameOf = (indicator: Indicator) =>
    `${indicatorText(names, indicator.id).short} (${unitText(names, indicator).full})`;
  const describeBand = (
    indicator: Indicator,
    { bands: [first, second] }: PlaneAxis,
    at: number,
  ) => {
    const [low, high] = [first, second].map((bound) => formats.number(bound, indicator.decimals));
    const { classes } = names;
    return [
      classes.upTo(low ?? ''),
      classes.between(low ?? '', high ?? ''),
      classes.above(high ?? ''),
    ][at];
  };
  return (
    <TableScroll label={text.regions}>
      <table className="sheet-table coverage-regions">
        <caption>{text.regionsOf(nameOf(up), nameOf(across))}</caption>
        <thead>
          <tr>
            <td />
            {bands.map((x) => (
              <th key={x} scope="col">
                {describeBand(across, plane.across, x)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.toReversed().map((y) => (
            <tr key={y}>
              <th scope="row">{describeBand(up, plane.up, y)}</th>
              {bands.map((x) => {
                const region = plane.regions.find((each) => each.x === x && each.y === y);
                if (!region) return null;
                const { communes, people, sites } = region;
                return (
                  <td key={x} data-empty={communes > 0 && sites === 0}>
                    <strong>
                      {communes === 0
                        ? text.noCommune
                        : sites === 0
                          ? text.empty
                          : formats.count(sites, text.siteOne, text.siteOther)}
                    </strong>
                    {communes > 0 && (
                      <span>
                        {formats.count(
                          communes,
                          names.meshes.commune.one,
                          names.meshes.commune.other,
                        )}
                        , {formats.integer(people)} {names.units.inhabitants.symbol}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
