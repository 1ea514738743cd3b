import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { ScrollTable } from './ScrollTable.tsx';

interface SourceTableProps {
  label: string;
  /** All sources of the manifest without it. */
  ids?: readonly string[];
}

/** Who made the data, from the manifest that was loaded with it. Titles are the data sets' own, in French. */
export function SourceTable({ label, ids }: SourceTableProps) {
  const text = useText(method);
  const columns = text.data.columns;
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources) ?? [];
  const doubts: Readonly<Record<string, string>> = text.doubts;
  return (
    <ScrollTable label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.producer}</th>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.vintage}</th>
          <th scope="col">{columns.licence}</th>
          <th scope="col">{columns.doubts}</th>
        </tr>
      </thead>
      <tbody>
        {sources
          .filter(({ id }) => ids === undefined || ids.includes(id))
          .map(({ id, producer, title, vintage, licence }) => (
            <tr key={id}>
              <th scope="row" lang="fr">
                {frenchTypography(producer)}
              </th>
              <td lang="fr">{frenchTypography(title)}</td>
              <td lang="fr">{frenchTypography(vintage)}</td>
              <td lang="fr">{licence}</td>
              <td className="method-wide">{doubts[id] ?? ''}</td>
            </tr>
          ))}
      </tbody>
    </ScrollTable>
  );
}
