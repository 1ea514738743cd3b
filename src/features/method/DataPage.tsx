import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { OpenData } from './OpenData.tsx';
import { referenceLinks } from './referenceLinks.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { SourceTable } from './SourceTable.tsx';

/** What may be reused and how; every published file, to download. */
export function DataPage() {
  const text = useText(method).data;
  const view = useAtlas((state) => state.view);
  return (
    <>
      <p className="method-lead">{text.lead}</p>
      <section>
        <h3>{text.licences}</h3>
        <SourceTable label={text.licenceTable} />
        <p>
          <ExternalLink href={referenceLinks.openLicence}>{text.openLicence}</ExternalLink>.{' '}
          {text.code}
        </p>
      </section>
      <OpenData />
      <section>
        <h3>{text.files}</h3>
        <p>{text.filesLead}</p>
        <FileTable />
        <p>
          <a {...viewLink(view, { record: methodRecord('dictionary') })}>{text.dictionaryLink}</a>
        </p>
        <p>
          <a href="./data/manifest.json" download="manifest.json">
            {text.manifest}
          </a>
        </p>
      </section>
      <section>
        <h3>{text.missing}</h3>
        <p>
          <a {...viewLink(view, { record: methodRecord('unknowns') })}>{text.missingLink}</a>
        </p>
      </section>
    </>
  );
}

function FileTable() {
  const text = useText(method);
  const words = text.data;
  const formats = useFormats();
  const manifest = useAtlas((state) => state.firstView?.library.manifest);
  const contents: Readonly<Record<string, string>> = text.files;
  const producers = new Map(manifest?.sources.map(({ id, producer }) => [id, producer]));
  return (
    <ScrollTable label={words.filesTable}>
      <thead>
        <tr>
          <th scope="col">{words.fileColumns.name}</th>
          <th scope="col">{words.fileColumns.size}</th>
          <th scope="col">{words.fileColumns.content}</th>
          <th scope="col">{words.fileColumns.sources}</th>
        </tr>
      </thead>
      <tbody>
        {[...(manifest?.files.values() ?? [])].map(({ name, bytes, sha256, sources }) => (
          <tr key={name}>
            <th scope="row">
              <a
                href={`./data/${name}?v=${sha256.slice(0, 16)}`}
                download={name}
                aria-label={words.download(name, formats.bytes(bytes))}
              >
                {name}
              </a>
            </th>
            <td>{formats.bytes(bytes)}</td>
            <td className="method-wide">{contents[name] ?? ''}</td>
            <td lang="fr">
              {[...new Set(sources.map((id) => producers.get(id) ?? id))].join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
