import { countClasses } from '../../../cartography/classification.ts';
import { equityClasses, equityClassOf, equityColours } from '../../../cartography/equityClasses.ts';
import { latestAplFact } from '../../../domain/experiments/measureCoverage.ts';
import {
  type AxisEquity,
  type FoundEquity,
  leastPlacesForRanking,
} from '../../../domain/experiments/measureEquity.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage as coverageSection } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import type { SiteCoverage } from '../../../state/useSiteCoverage.ts';
import { LegendList } from '../../../ui/LegendList.tsx';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { MirrorSites } from './MirrorSites.tsx';

interface AxisDetailProps {
  equity: AxisEquity;
  found: FoundEquity;
  coverage: SiteCoverage;
  territory: Territory;
}

/** Who is left out of an axis: legend of the map, list, ranking where it means something, mirror. */
export function AxisDetail({ equity, found, coverage, territory }: AxisDetailProps) {
  const { leftOut: text, ...words } = useText(coverageSection);
  const formats = useFormats();
  const { meshes } = useText(indicators);
  const placeCount = equity.placeCount + equity.sectorCount;
  const { central, fewest, most } = found.wellServedPeople;
  return (
    <>
      <EquityLegend found={found} territory={territory} />
      <LeftOutList axis={equity.axis} found={found} territory={territory} />
      {found.ranking ? (
        <Ranking ranking={found.ranking} territory={territory} />
      ) : (
        <p className="coverage-nothing">
          {text.noRanking(formats.integer(leastPlacesForRanking), formats.integer(placeCount))}
        </p>
      )}
      <section className="coverage-groups">
        <h2>{text.mirrorHeading}</h2>
        <p className="coverage-counted">
          {text.mirror(
            formats.count(found.wellServed.length, meshes.commune.one, meshes.commune.other),
            formats.integer(central),
          )}{' '}
          {words.between(formats.range(fewest, most))}.
        </p>
        <MirrorSites
          entries={coverage.entries.filter(({ axis }) => axis === equity.axis)}
          territory={territory}
        />
      </section>
    </>
  );
}

function EquityLegend({ found, territory }: { found: FoundEquity; territory: Territory }) {
  const { leftOut: text, legend } = useText(coverageSection);
  const { meshes } = useText(indicators);
  const formats = useFormats();
  const pointed = useAtlas((state) => state.pointedClass);
  const pointAtClass = useAtlas((state) => state.pointAtClass);
  const { population, codes } = territory.communes;
  const apl = territory.facts.get(latestAplFact)?.values;
  const classes = codes.map((_, row) =>
    equityClassOf(apl?.[row] ?? Number.NaN, found.minutes.central[row] ?? Number.NaN),
  );
  const counted = countClasses(
    { classCount: equityClasses.length, classOf: (at) => at },
    classes,
    population,
  );
  const total = population.reduce((sum, people) => sum + people, 0);
  return (
    <section className="coverage-legend" aria-label={text.legend}>
      <h2 className="legend-title">{text.legend}</h2>
      <p className="legend-unit">{text.legendUnit}</p>
      <LegendList
        items={counted.classes.map((count, at) => {
          const kind = equityClasses[at] ?? 'leftOut';
          return {
            label: text.classes[kind],
            colour: equityColours[kind],
            count: formats.percent((100 * count.population) / total),
            detail: legend.detail(
              formats.count(count.zones, meshes.commune.one, meshes.commune.other),
              formats.integer(count.population),
            ),
          };
        })}
        missing={[]}
        pointed={pointed}
        onPoint={pointAtClass}
      />
      <p className="legend-note">{text.near}</p>
    </section>
  );
}

interface RankingProps {
  ranking: NonNullable<FoundEquity['ranking']>;
  territory: Territory;
}

function Ranking({ ranking, territory: { zones } }: RankingProps) {
  const { leftOut: text, columns, groupings } = useText(coverageSection);
  const formats = useFormats();
  const concerned = ranking.filter(({ people }) => people > 0);
  return (
    <section className="coverage-groups">
      <h2>{text.ranking}</h2>
      <TableScroll label={text.ranking}>
        <table className="sheet-table" aria-label={text.ranking}>
          <thead>
            <tr>
              <th scope="col">{groupings.epci}</th>
              <th scope="col">{text.rank}</th>
              <th scope="col">{text.people}</th>
              <th scope="col">{columns.share}</th>
            </tr>
          </thead>
          <tbody>
            {concerned.map(({ row, people, share }) => (
              <tr key={row}>
                <th scope="row">{displayName(zones.epci.names[row] ?? '')}</th>
                <td>
                  {formats.integer(1 + ranking.filter((other) => other.share > share).length)}
                </td>
                <td>{formats.integer(people)}</td>
                <td>{formats.percent(100 * share, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="coverage-note">{text.rankingNote}</p>
    </section>
  );
}
