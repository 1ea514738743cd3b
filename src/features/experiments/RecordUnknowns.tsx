import type { Experiment, RelatedScheme } from '../../domain/experiments/experiment.ts';
import { listUnknowns } from '../../domain/experiments/listUnknowns.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { register } from '../../i18n/sections/register.ts';

interface RecordUnknownsProps {
  record: Experiment | RelatedScheme;
  headingLevel: 2 | 3;
}

/** What no source says of a record, and what the register notes of its sources. */
export function RecordUnknowns({ record, headingLevel }: RecordUnknownsProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  const text = useText(register).record;
  const unknowns = listUnknowns(record);
  if (unknowns.length === 0 && record.note === null) return null;
  return (
    <section className="sheet-section record-unknowns">
      <Heading className="record-heading">{text.unknown}</Heading>
      <ul>
        {unknowns.map((part) => (
          <li key={part}>{text.unknowns[part]}</li>
        ))}
      </ul>
      {record.note && (
        <p className="record-note" lang="fr">
          {record.note}
        </p>
      )}
    </section>
  );
}
