import { indicatorText } from '../../cartography/describeValue.ts';
import { indicators as registry } from '../../domain/indicators/indicators.ts';
import type { DataSource } from '../../domain/territory/dataSource.ts';
import { frenchTypography } from '../../i18n/frenchTypography.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';

/** Each source: what it is, what to beware of, and what rests on it. */
export function SourcesPage() {
  const text = useText(method).sources;
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources) ?? [];
  return (
    <>
      <p className="method-lead">{text.lead}</p>
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} />
      ))}
    </>
  );
}

function SourceEntry({ source }: { source: DataSource }) {
  const text = useText(method);
  const words = text.sources;
  const names = useText(indicators);
  const view = useAtlas((state) => state.view);
  const files = useAtlas((state) => state.firstView?.library.manifest.files);
  const doubts: Readonly<Record<string, string>> = text.doubts;
  const users = registry.filter(({ sources }) => sources.includes(source.id));
  const itsFiles = [...(files?.values() ?? [])].filter(({ sources }) =>
    sources.includes(source.id),
  );
  return (
    <section className="method-source">
      <h3 lang="fr">
        {frenchTypography(source.producer)} <span>{frenchTypography(source.title)}</span>
      </h3>
      <dl className="method-card">
        <div>
          <dt>{words.vintage}</dt>
          <dd lang="fr">{frenchTypography(source.vintage)}</dd>
        </div>
        <div>
          <dt>{words.licence}</dt>
          <dd lang="fr">{source.licence}</dd>
        </div>
        <div>
          <dt>{words.doubts}</dt>
          <dd>{doubts[source.id] ?? ''}</dd>
        </div>
        {users.length > 0 && (
          <div>
            <dt>{words.usedBy}</dt>
            <dd>
              <ul className="method-inline">
                {users.map(({ id }) => (
                  <li key={id}>
                    <a {...viewLink(view, { record: indicatorRecord(id) })}>
                      {indicatorText(names, id).short}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.files}</dt>
          <dd>
            <ul className="method-inline">
              {itsFiles.map(({ name }) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
