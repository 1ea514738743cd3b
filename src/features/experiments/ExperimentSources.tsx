import type { DocumentSource } from '../../domain/experiments/experiment.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { SourceLink } from './SourceLink.tsx';

interface ExperimentSourcesProps {
  sources: readonly DocumentSource[];
  headingLevel: 2 | 3;
}

/** The documents a record rests on. */
export function ExperimentSources({ sources, headingLevel }: ExperimentSourcesProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  const text = useText(app);
  return (
    <section className="sheet-section">
      <Heading className="record-heading">{text.sources}</Heading>
      <ul className="record-sources">
        {sources.map((source) => (
          <li key={`${source.title} ${source.url}`}>
            <SourceLink source={source} detail="block" />
          </li>
        ))}
      </ul>
    </section>
  );
}
