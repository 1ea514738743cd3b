import { createNotesNow } from '../../../exports/createNotesNow.ts';
import { ExportMenu } from '../../../exports/ExportMenu.tsx';
import { offerTable } from '../../../exports/exportOffers.ts';
import { useExportWords } from '../../../exports/useExportWords.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { inequality } from '../../../i18n/sections/inequality.ts';
import {
  createInequalityTable,
  describeInequalityRemarks,
  type ShownInequality,
} from './createInequalityTable.ts';

/** The measures as files. */
export function InequalityExport({ shown }: { shown: ShownInequality }) {
  const words = useExportWords();
  const text = useText(inequality);
  const create = () => ({
    ...createInequalityTable(words, text, shown),
    notes: createNotesNow(words, [shown], describeInequalityRemarks(words, text, shown)),
  });
  return <ExportMenu of={text.exported.of} offers={offerTable(create, words.text.sheets)} />;
}
