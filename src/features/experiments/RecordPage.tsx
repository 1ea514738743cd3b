import { lazy, Suspense, useEffect, useRef } from 'react';
import type { RelatedScheme } from '../../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../../domain/experiments/registerEntry.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useRecord } from '../../state/useRecord.ts';
import { viewLink } from '../../state/viewLink.ts';
import { ExperimentRecord } from './ExperimentRecord.tsx';
import './registerPanel.css';
import { RepeatLink } from './RepeatLink.tsx';

const SiteContext = lazy(async () => ({
  default: (await import('./coverage/SiteContext.tsx')).SiteContext,
}));

/** The page of a record, beside the map of its sites. */
export function RecordPage({ id }: { id: string }) {
  const text = useText(experiments);
  const words = useText(register).record;
  const view = useAtlas((state) => state.view);
  const record = useRecord(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isKnown = record !== null;
  usePageTitle(record?.name ?? text.unknownRecord);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new record takes the focus
  useEffect(() => {
    heading.current?.focus();
  }, [id, isKnown]);

  return (
    <article className="register-record" aria-label={words.region}>
      <p className="record-back">
        <a {...viewLink(view, { record: null })}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {record ? record.name : text.unknownRecord}
      </h1>
      {record && (
        <>
          <ExperimentRecord record={record} headingLevel={2} />
          {isEntry(record) && (
            <Suspense>
              <SiteContext record={record} />
            </Suspense>
          )}
          <p className="record-explore">
            <RepeatLink record={record} />
            <a {...viewLink(view, { screen: 'explore' })}>{words.onTheMap}</a>
          </p>
        </>
      )}
    </article>
  );
}

const isEntry = (record: RegisterEntry | RelatedScheme): record is RegisterEntry =>
  'evidence' in record;

function usePageTitle(name: string): void {
  const { heading } = useText(experiments);
  const { title } = useText(app);
  useEffect(() => {
    // After the shell, which names the screen when the language changes.
    const timer = setTimeout(() => {
      document.title = `${name} – ${heading} – ${title}`;
    });
    return () => {
      clearTimeout(timer);
      document.title = `${heading} – ${title}`;
    };
  }, [name, heading, title]);
}
