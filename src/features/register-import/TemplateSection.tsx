import { importColumns } from '../../domain/register-import/importColumns.ts';
import { wordsOf } from '../../domain/register-import/importWords.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { ScrollGroup } from './ScrollGroup.tsx';
import { type TemplateFormat, templateFormats } from './templateFormats.ts';

/** Files to begin with, and what each of their columns holds. */
export function TemplateSection() {
  const text = useText(section);
  const shipped = useAtlas((state) => state.firstView?.experiments) ?? [];
  const examples = shipped.filter(({ sites }) => sites.some(({ commune }) => commune)).slice(0, 2);
  const notes = importColumns.map(({ id, header, words }) => ({
    label: header,
    text: [text.columns[id], ...(words ? [wordsOf(words).join(', ')] : [])].join(' '),
  }));

  async function save(name: string, records: typeof shipped, format: TemplateFormat) {
    const { createRegisterFile } = await import('./createRegisterFile.ts');
    saveFile(await createRegisterFile(name, records, format, notes));
  }

  const offers = [
    { what: text.emptyTemplate, name: 'modele', records: examples },
    { what: text.currentRegister, name: 'atlas', records: shipped },
  ];
  return (
    <section className="import-section" aria-labelledby="import-template">
      <h3 id="import-template">{text.template}</h3>
      <p className="import-note">{text.templateLead}</p>
      {offers.map(({ what, name, records }) => (
        <div key={name} className="import-offer">
          <span>{what}</span>
          {templateFormats.map((format) => (
            <button
              key={format}
              type="button"
              className="pill-button"
              aria-label={text.download(what, format)}
              onClick={() => void save(name, records, format)}
            >
              {format}
            </button>
          ))}
        </div>
      ))}
      <details className="import-columns">
        <summary>{text.columnsHeading}</summary>
        <p className="import-note">{text.columnsLead}</p>
        <ColumnTable />
      </details>
    </section>
  );
}

function ColumnTable() {
  const text = useText(section);
  const { columnTable } = text;
  return (
    <ScrollGroup label={text.columnsHeading}>
      <table className="import-table" aria-label={text.columnsHeading}>
        <thead>
          <tr>
            <th scope="col">{columnTable.column}</th>
            <th scope="col">{columnTable.content}</th>
            <th scope="col">{columnTable.words}</th>
          </tr>
        </thead>
        <tbody>
          {importColumns.map(({ id, header, isNeeded, words }) => (
            <tr key={id}>
              <th scope="row">
                <span lang="fr">{header}</span>
                {isNeeded && <span className="import-needed">{text.needed}</span>}
              </th>
              <td>{text.columns[id]}</td>
              <td lang="fr">{words && wordsOf(words).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollGroup>
  );
}
