import type { DocumentSource } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';

/** The documents a record rests on; a link leaves the atlas only when it is followed. */
export function ExperimentSources({ sources }: { sources: readonly DocumentSource[] }) {
  const text = useText(app);
  const formats = useFormats();
  return (
    <section className="sheet-section">
      <h3>{text.sources}</h3>
      <ul className="record-sources">
        {sources.map((source) => (
          <li key={`${source.title} ${source.url}`}>
            {source.url ? (
              <a href={source.url} rel="noopener noreferrer" target="_blank">
                {source.title}
                <span className="visually-hidden"> {text.newTab}</span>
              </a>
            ) : (
              source.title
            )}
            <span className="record-date">
              {[source.publisher, source.date && formats.date(source.date)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
