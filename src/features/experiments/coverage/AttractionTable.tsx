import { factCategories } from '../../../domain/territory/factCategories.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import type { LocatedSite } from './useLocatedSites.ts';

interface AttractionTableProps {
  territory: Territory;
  sites: readonly LocatedSite[];
}

/** Sites by the place of their commune in the attraction area of a town. */
export function AttractionTable({ territory, sites }: AttractionTableProps) {
  const { context: text } = useText(coverage);
  const { categories } = useText(indicators);
  const formats = useFormats();
  const { communes, facts } = territory;
  const categoryOf = facts.get('aav-category')?.values;
  const rowsOf = (at: number) =>
    communes.codes.flatMap((_, row) => (categoryOf?.[row] === at ? [row] : []));
  if (!categoryOf) return null;
  return (
    <section className="coverage-groups">
      <h2>{text.attractionHeading}</h2>
      <TableScroll label={text.attractionHeading}>
        <table className="sheet-table coverage-regions" aria-label={text.attractionHeading}>
          <thead>
            <tr>
              <th scope="col">{text.attraction}</th>
              <th scope="col">{text.communes}</th>
              <th scope="col">{text.people}</th>
              <th scope="col">{text.sites}</th>
            </tr>
          </thead>
          <tbody>
            {factCategories['aav-category'].map((category, at) => {
              const rows = rowsOf(at);
              const people = rows.reduce((sum, row) => sum + (communes.population[row] ?? 0), 0);
              const own = sites.filter(({ row }) => categoryOf[row] === at).length;
              return (
                <tr key={category}>
                  <th scope="row">{categories['aav-category'][category]}</th>
                  <td>{formats.integer(rows.length)}</td>
                  <td>{formats.integer(people)}</td>
                  <td data-empty={rows.length > 0 && own === 0}>
                    {own > 0 ? formats.integer(own) : rows.length > 0 ? text.empty : text.noCommune}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
