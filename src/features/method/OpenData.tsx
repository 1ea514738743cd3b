import { useEffect } from 'react';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { ScrollTable } from './ScrollTable.tsx';

/** Every indicator by mesh, to download: what the build exported, with its sizes. */
export function OpenData() {
  const text = useText(method).data.open;
  const hand = useAtlasHand();
  const isLoaded = useAtlas((state) => state.firstView !== null);
  const files = useAtlas((state) => state.openFiles);
  useEffect(() => {
    if (isLoaded) hand.request('openFiles');
  }, [hand, isLoaded]);
  const bytesOf = new Map(files?.map(({ name, bytes }) => [name, bytes]));
  return (
    <section>
      <h3>{text.heading}</h3>
      <p>{text.lead}</p>
      <p>{text.units}</p>
      {files ? (
        <ScrollTable label={text.table}>
          <thead>
            <tr>
              <th scope="col">{text.columns.content}</th>
              <th scope="col">{text.columns.csv}</th>
              <th scope="col">{text.columns.json}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(text.contents).map(([name, content]) => (
              <tr key={name}>
                <th scope="row" className="method-wide">
                  {content}
                </th>
                {[`${name}.csv`, `${name}.json`].map((file) => (
                  <td key={file}>
                    <OpenFileLink name={file} bytes={bytesOf.get(file)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      ) : (
        <p>{text.pending}</p>
      )}
    </section>
  );
}

function OpenFileLink({ name, bytes }: { name: string; bytes: number | undefined }) {
  const text = useText(method).data;
  const formats = useFormats();
  if (bytes === undefined) return formats.noValue;
  const size = formats.bytes(bytes);
  return (
    <>
      <a href={`./data/open/${name}`} download={name} aria-label={text.download(name, size)}>
        {name}
      </a>{' '}
      ({size})
    </>
  );
}
