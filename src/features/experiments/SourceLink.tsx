import type { DocumentSource } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';

interface SourceLinkProps {
  source: DocumentSource;
  /** On a line of their own in a list of sources; after a comma in a table. */
  detail?: 'block' | 'inline';
}

/** A document by its title; the link leaves the atlas only when it is followed. */
export function SourceLink({ source, detail = 'inline' }: SourceLinkProps) {
  const text = useText(app);
  const formats = useFormats();
  // What the title names already is not said again.
  const publisher = source.publisher && !source.title.includes(source.publisher);
  const parts = [publisher && source.publisher, source.date && formats.date(source.date)];
  const said = parts.filter(Boolean).join(', ');
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer" target="_blank">
          <span lang="fr">{source.title}</span>
          <span className="visually-hidden"> {text.newTab}</span>
        </a>
      ) : (
        <span lang="fr">{source.title}</span>
      )}
      {said !== '' &&
        (detail === 'block' ? <span className="record-date">{said}</span> : `, ${said}`)}
    </>
  );
}
