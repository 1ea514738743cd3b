import { coverageBoundsMinutes } from '../../../domain/experiments/coverageBounds.ts';
import type { EstimatedPeople } from '../../../domain/experiments/measureCoverage.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import { createFileName } from '../../../exports/createFileName.ts';
import { createNotesNow } from '../../../exports/createNotesNow.ts';
import { ExportMenu } from '../../../exports/ExportMenu.tsx';
import type { ExportCell, ExportTable } from '../../../exports/ExportTable.ts';
import { offerTable } from '../../../exports/exportOffers.ts';
import { useExportWords } from '../../../exports/useExportWords.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import type { CoverageGrouping } from '../../../state/coverageView.ts';
import type { CoverageRow } from './useCoverageRows.ts';

interface CoverageExportProps {
  rows: readonly CoverageRow[];
  grouping: CoverageGrouping;
}

const fileWords = { department: 'departements', epci: 'epci', aplClass: 'classes-apl' };

/** The table as files, all bounds together, each figure between its two ends. */
export function CoverageExport({ rows, grouping }: CoverageExportProps) {
  const text = useText(coverage);
  const words = useExportWords();
  const { exported } = text;
  const create = (): ExportTable => ({
    fileName: createFileName('couverture', fileWords[grouping]),
    title: text.tableHeading,
    headers: [
      exported.code,
      text.groupings[grouping],
      text.columns.inhabitants,
      exported.older,
      ...coverageBoundsMinutes.flatMap((bound) => {
        const names = [text.columns.within(String(bound)), exported.olderWithin(String(bound))];
        return names.flatMap((name) => [name, exported.fewest(name), exported.most(name)]);
      }),
    ],
    rows: rows.map(({ code, name, group }) => [
      code,
      name,
      people(group.inhabitants),
      people(group.older),
      ...coverageBoundsMinutes.flatMap((_, at) => [
        ...between(group.within[at]),
        ...between(group.olderWithin[at]),
      ]),
    ]),
    notes: createNotesNow(words, listFigures(), Object.values(text.notes)),
  });
  return <ExportMenu of={exported.table} offers={offerTable(create, words.text.sheets)} />;
}

const people = (value: number): ExportCell =>
  Number.isNaN(value) ? null : { value: Math.round(value), decimals: 0 };

const between = (counted: EstimatedPeople | undefined): ExportCell[] => [
  people(counted?.central ?? Number.NaN),
  people(counted?.fewest ?? Number.NaN),
  people(counted?.most ?? Number.NaN),
];

/** Those that the counts rest on. */
const listFigures = () =>
  ['population', 'share-75-plus', 'apl-gp'].flatMap((id) => {
    const indicator = indicatorById(id);
    return indicator ? [{ indicator, year: indicator.years.at(-1) ?? null }] : [];
  });
