import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { installation } from './installation.ts';
import { ScrollTable } from './ScrollTable.tsx';

/** Which atlas this is, on which data, and what changed from one version to the next. */
export function VersionPage() {
  const { version: text, versions } = useText(method).publicPages;
  const formats = useFormats();
  const manifest = useAtlas((state) => state.firstView?.library.manifest);
  const files = [...(manifest?.files.values() ?? [])];
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <p className="method-lead">{text.lead(installation.version)}</p>
      {manifest && (
        <p>
          {text.data(
            formats.integer(files.length),
            formats.bytes(size),
            String(manifest.schemaVersion),
          )}
        </p>
      )}
      <section>
        <h3>{text.history}</h3>
        <ScrollTable label={text.table}>
          <thead>
            <tr>
              <th scope="col">{text.columns.version}</th>
              <th scope="col">{text.columns.date}</th>
              <th scope="col">{text.columns.changes}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, date, changes }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>{formats.date(date)}</td>
                <td className="method-wide">
                  <ul className="method-items">
                    {changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </section>
    </>
  );
}
