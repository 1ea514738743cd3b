import { indicatorText } from '../../cartography/describeValue.ts';
import { createElementCode, createFrameCode } from '../../exports/shareCode.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { defaultEmbedOptions } from '../../state/url/embedCodec.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { installation } from './installation.ts';
import { Prose } from './Prose.tsx';
import { ScrollTable } from './ScrollTable.tsx';

/** For the sites of partners: what an embed is, the codes to copy for the view in hand, and what is promised. */
export function EmbeddingPage() {
  const { embeddingGuide: text, publicPages } = useText(method);
  const { label } = indicatorText(
    useText(indicators),
    useAtlas((state) => state.view.indicatorId),
  );
  const current = useAtlas((state) => state.view);
  const view = { ...current, screen: 'explore', record: null } as const;
  const here = new URL('./', document.baseURI).href;
  // Read under a pinned version, the page still tells the address that follows the atlas.
  const latest = here.replace(/\/v\/[^/]+\/$/, '/');
  const pinned = new URL(`v/${installation.version}/`, latest).href;
  const codes = {
    frame: createFrameCode(latest, view, defaultEmbedOptions, label),
    element: createElementCode(latest, view, defaultEmbedOptions, label),
    pinned: createFrameCode(pinned, view, defaultEmbedOptions, label),
  } as const;
  return (
    <>
      <p className="method-lead">{text.lead}</p>
      <p>{text.whereFrom}</p>
      {(['frame', 'element', 'pinned'] as const).map((form) => (
        <section key={form}>
          <h3>{text.forms[form].heading}</h3>
          <p>{text.forms[form].explanation}</p>
          <CopyField
            label={text.forms[form].label}
            text={codes[form]}
            rows={form === 'element' ? 3 : 7}
            copyLabel={text.copy}
            copiedLabel={text.copied}
            failedLabel={publicPages.report.readyText.copyFailed}
            isCode
          />
        </section>
      ))}
      <section>
        <h3>{text.keys.heading}</h3>
        <p>{text.keys.explanation}</p>
        <ScrollTable label={text.keys.heading}>
          <thead>
            <tr>
              <th scope="col">{text.keys.columns.key}</th>
              <th scope="col">{text.keys.columns.values}</th>
              <th scope="col">{text.keys.columns.otherwise}</th>
            </tr>
          </thead>
          <tbody>
            {text.keys.rows.map(({ key, values, otherwise }) => (
              <tr key={key}>
                <th scope="row" className="method-nowrap">
                  <code>{key}</code>
                </th>
                <td className="method-wide">{values}</td>
                <td>
                  <code>{otherwise}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </section>
      <Prose sections={text.sections} />
    </>
  );
}
