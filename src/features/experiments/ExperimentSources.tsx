import type { DocumentSource } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';

interface ExperimentSourcesProps {
  sources: readonly DocumentSource[];
  headingLevel: 2 | 3;
}

/** The documents a record rests on; a link leaves the atlas only when it is followed. */
export function ExperimentSources({ sources, headingLevel }: ExperimentSourcesProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  const text = useText(app);
  const formats = useFormats();
  return (
    <section className="sheet-section">
      <Heading className="record-heading">{text.sources}</Heading>
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
