import {
  type BivariateAxis,
  type BivariateClasses,
  bivariateLevels,
} from '../../../cartography/bivariateClasses.ts';
import type { ClassCount } from '../../../cartography/classification.ts';
import { describeLevels } from '../../../cartography/describeLevels.ts';
import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import type { Mesh } from '../../../domain/territory/zone.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import { useAtlas } from '../../../state/atlasStore.ts';

interface BivariateSquareProps {
  mesh: Mesh;
  classes: BivariateClasses;
  /** By class. */
  counts: readonly ClassCount[];
}

/** The first indicator from left to right, the second from bottom to top; a cell dims all others on the map. */
export function BivariateSquare({ mesh, classes, counts }: BivariateSquareProps) {
  const text = useText(mapReadings).bivariate;
  const names = useText(indicators);
  const { first, second } = classes;
  const formats = useFormats();
  const acrossLabels = describeLevels(names, formats, first);
  const upLabels = describeLevels(names, formats, second);
  const title = ({ indicator }: BivariateAxis) =>
    text.axis(indicatorText(names, indicator.id).short, unitText(names, indicator).symbol);
  const fromTop = [...bivariateLevels].reverse();
  return (
    <table className="bivariate" aria-label={text.table}>
      <tbody>
        {fromTop.map((up, at) => (
          <tr key={up}>
            {at === 0 && (
              <th scope="rowgroup" rowSpan={3} className="bivariate-side">
                <span>{title(second)} →</span>
              </th>
            )}
            <th scope="row" className="bivariate-level">
              {upLabels[up]}
            </th>
            {bivariateLevels.map((across) => (
              <Cell
                key={across}
                at={3 * across + up}
                colour={classes.colours[3 * across + up] ?? ''}
                count={counts[3 * across + up] ?? { zones: 0, population: 0 }}
                counts={counts}
                mesh={mesh}
                firstLabel={`${indicatorText(names, first.indicator.id).short} ${acrossLabels[across]}`}
                secondLabel={`${indicatorText(names, second.indicator.id).short} ${upLabels[up]}`}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} />
          {bivariateLevels.map((across) => (
            <th key={across} scope="col" className="bivariate-level">
              {acrossLabels[across]}
            </th>
          ))}
        </tr>
        <tr>
          <td colSpan={2} />
          <th scope="colgroup" colSpan={3}>
            {title(first)} →
          </th>
        </tr>
      </tfoot>
    </table>
  );
}

interface CellProps {
  at: number;
  colour: string;
  count: ClassCount;
  counts: readonly ClassCount[];
  mesh: Mesh;
  firstLabel: string;
  secondLabel: string;
}

function Cell({ at, colour, count, counts, mesh, firstLabel, secondLabel }: CellProps) {
  const { meshes } = useText(indicators);
  const text = useText(mapReadings).bivariate;
  const formats = useFormats();
  const pointed = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const total = counts.reduce((sum, { population }) => sum + population, 0);
  const share = formats.percent(total > 0 ? (100 * count.population) / total : Number.NaN);
  const description = text.cell(
    firstLabel,
    secondLabel,
    formats.count(count.zones, meshes[mesh].one, meshes[mesh].other),
    formats.integer(count.population),
  );
  return (
    <td>
      <button
        type="button"
        className="bivariate-cell"
        data-dark={isDark(colour)}
        style={{ backgroundColor: colour }}
        aria-pressed={pointed === at}
        aria-label={`${share} : ${description}`}
        title={description}
        onMouseEnter={() => pointAtClass(at)}
        onMouseLeave={() => pointAtClass(null)}
        onFocus={() => pointAtClass(at)}
        onBlur={() => pointAtClass(null)}
        onClick={() => pointAtClass(at)}
      >
        {count.zones > 0 ? share : '–'}
      </button>
    </td>
  );
}

/** Whether white reads better on a colour than ink: relative luminance (WCAG) under 0.2. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.19;
}
