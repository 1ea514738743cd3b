import { contextIndicators } from '../../../domain/experiments/contextIndicators.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import { factCategories } from '../../../domain/territory/factCategories.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { createFileName } from '../../../exports/createFileName.ts';
import { createNotesNow } from '../../../exports/createNotesNow.ts';
import { ExportMenu } from '../../../exports/ExportMenu.tsx';
import type { ExportTable } from '../../../exports/ExportTable.ts';
import { offerTable } from '../../../exports/exportOffers.ts';
import { createFigureColumns } from '../../../exports/figureColumn.ts';
import { useExportWords } from '../../../exports/useExportWords.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { experiments } from '../../../i18n/sections/experiments.ts';
import type { ContextColumns } from '../../../state/useContextColumns.ts';
import type { LocatedSite } from './useLocatedSites.ts';

interface SitesExportProps {
  sites: readonly LocatedSite[];
  columns: ContextColumns;
  territory: Territory;
}

/** Every located site with what its commune is told by, as a file. */
export function SitesExport({ sites, columns, territory }: SitesExportProps) {
  const { context: text, exported, notes } = useText(coverage);
  const names = useText(experiments);
  const words = useExportWords();
  const { communes, facts } = territory;
  const categories = facts.get('aav-category')?.values;
  const categoryOf = (row: number) => {
    const code = factCategories['aav-category'][categories?.[row] ?? Number.NaN];
    return code ? words.names.categories['aav-category'][code] : null;
  };
  const create = (): ExportTable => {
    const figures = contextIndicators.flatMap((id) => {
      const indicator = indicatorById(id);
      const year = indicator?.years.at(-1) ?? null;
      return indicator ? [{ indicator, year, column: columns[id] }] : [];
    });
    const rows = sites.map(({ row }) => row).filter((row) => row >= 0);
    const ofFigures = figures.flatMap((figure) => createFigureColumns(words, figure, rows));
    return {
      fileName: createFileName('profil-des-sites'),
      title: text.heading,
      headers: [
        text.record,
        names.axis,
        text.site,
        exported.role,
        words.text.code,
        words.names.meshes.commune.name,
        ...ofFigures.map(({ header }) => header),
        text.attraction,
      ],
      rows: sites.map(({ record, site, row }) => [
        record.name,
        names.axes[record.axis],
        site.name,
        names.siteRoles[site.role],
        site.commune,
        displayName(communes.names[row] ?? site.communeName ?? ''),
        ...ofFigures.map(({ cellOf }) => (row < 0 ? null : cellOf(row))),
        categoryOf(row),
      ]),
      notes: createNotesNow(words, figures, [text.income, notes.public]),
    };
  };
  return <ExportMenu of={exported.sites} offers={offerTable(create, words.text.sheets)} />;
}
