import { createNotesNow } from '../../../exports/createNotesNow.ts';
import { ExportMenu } from '../../../exports/ExportMenu.tsx';
import { offerTable } from '../../../exports/exportOffers.ts';
import { useExportWords } from '../../../exports/useExportWords.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { createPriorityTable, describePriorityRemarks } from './createPriorityTable.ts';
import type { Priorities } from './usePriorities.ts';

/** The ranking as files: every zone, not only those in sight. */
export function PriorityExport({ model }: { model: Priorities }) {
  const exportWords = useExportWords();
  const text = useText(priorities);
  const words = { ...exportWords, text };
  const create = () => ({
    ...createPriorityTable(words, exportWords, model),
    notes: createNotesNow(
      exportWords,
      model.variables.map(({ indicator }) => ({ indicator, year: indicator.years.at(-1) ?? null })),
      describePriorityRemarks(words, model),
    ),
  });
  return <ExportMenu of={text.exported.of} offers={offerTable(create, exportWords.text.sheets)} />;
}
