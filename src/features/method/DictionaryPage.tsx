import { type ColumnMessages, describeColumn } from '../../cartography/describeColumn.ts';
import type { DataColumn } from '../../domain/dictionary/dataColumn.ts';
import {
  columnsOfFile,
  dataColumns,
  dictionaryFiles,
} from '../../domain/dictionary/dataColumns.ts';
import { type ValueStatusName, valueStatus } from '../../domain/territory/column.ts';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { careSupply } from '../../i18n/sections/careSupply.ts';
import { dictionary } from '../../i18n/sections/dictionary.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import './dictionary.css';
import { ScrollTable } from './ScrollTable.tsx';

/** Every column of every published file: its name, what it says, its unit, its date, its source. */
export function DictionaryPage() {
  const text = useText(dictionary);
  const messages = {
    dictionary: text,
    careSupply: useText(careSupply),
    indicators: useText(indicators),
  };
  const formats = useFormats();
  return (
    <>
      <p className="method-lead">
        {text.lead(formats.integer(dataColumns.length), formats.integer(dictionaryFiles.length))}
      </p>
      <section>
        <h3>{text.reading.heading}</h3>
        <ul className="method-items">
          {text.reading.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text.statuses}</h3>
        <StatusTable />
      </section>
      <section>
        <h3>{text.files}</h3>
        {dictionaryFiles.map((file) => (
          <FileColumns key={file} file={file} messages={messages} />
        ))}
      </section>
    </>
  );
}

function StatusTable() {
  const text = useText(dictionary);
  const names = useText(indicators);
  const { statuses } = useText(method).coverage;
  return (
    <ScrollTable label={text.statuses}>
      <thead>
        <tr>
          <th scope="col">{text.statusColumns.digit}</th>
          <th scope="col">{text.statusColumns.status}</th>
          <th scope="col">{text.statusColumns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(valueStatus) as ValueStatusName[]).map((status) => (
          <tr key={status}>
            <th scope="row">{valueStatus[status]}</th>
            <td>{names.statuses[status]}</td>
            <td className="method-wide">{statuses[status]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Folded: some files have dozens of columns. */
function FileColumns({ file, messages }: { file: string; messages: ColumnMessages }) {
  const text = messages.dictionary;
  const formats = useFormats();
  const contents: Readonly<Record<string, string>> = useText(method).files;
  const columns = columnsOfFile(file);
  return (
    <details className="dictionary-file">
      <summary>
        <code>{file}</code>
        <span className="dictionary-count">
          {text.count(formats.integer(columns.length), columns.length === 1)}
        </span>
      </summary>
      <p>{contents[file] ?? text.manifest}</p>
      <ScrollTable label={text.table(file)}>
        <thead>
          <tr>
            <th scope="col">{text.columns.path}</th>
            <th scope="col">{text.columns.meaning}</th>
            <th scope="col">{text.columns.unit}</th>
            <th scope="col">{text.columns.date}</th>
            <th scope="col">{text.columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.path} column={column} messages={messages} />
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

function ColumnRow({ column, messages }: { column: DataColumn; messages: ColumnMessages }) {
  const text = messages.dictionary;
  const known = useAtlas((state) => state.firstView?.library.manifest.sources) ?? [];
  const sources = known.filter(({ id }) => column.sources.includes(id));
  const vintages = sources.map(({ vintage }) => frenchTypography(vintage)).join(' · ');
  const { name, meaning, unit } = describeColumn(messages, column);
  return (
    <tr>
      <th scope="row" className="dictionary-column">
        {name}
        <code>{column.path}</code>
      </th>
      <td className="method-wide">{meaning}</td>
      <td>{unit}</td>
      {column.year === null ? (
        <td lang="fr">{vintages || text.undated}</td>
      ) : (
        <td>{column.year}</td>
      )}
      <td lang="fr">
        {sources.map(({ producer }) => frenchTypography(producer)).join(' · ') || text.itself}
      </td>
    </tr>
  );
}
