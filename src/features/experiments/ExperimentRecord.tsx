import { axisColour, axisLetter } from '../../cartography/siteSymbol.ts';
import type { RelatedScheme } from '../../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../../domain/experiments/registerEntry.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { LetterDisc } from '../../ui/LetterDisc.tsx';
import { describePeriod } from './describePeriod.ts';
import { ExperimentSources } from './ExperimentSources.tsx';
import './experiments.css';
import { RecordFamily } from './RecordFamily.tsx';
import { RecordFigures } from './RecordFigures.tsx';
import { RecordSites } from './RecordSites.tsx';
import { RecordUnknowns } from './RecordUnknowns.tsx';

interface ExperimentRecordProps {
  record: RegisterEntry | RelatedScheme;
  /** Of its parts: one below that of its name. */
  headingLevel: 2 | 3;
}

/** All that is documented of an experiment, and what is not. */
export function ExperimentRecord({ record, headingLevel }: ExperimentRecordProps) {
  const text = useText(experiments);
  const words = useText(register);
  const formats = useFormats();
  const isEntry = 'evidence' in record;
  return (
    <>
      <p className="record-tags">
        <span className="record-axis">
          <LetterDisc
            color={axisColour[record.axis]}
            letter={axisLetter[record.axis]}
            pixels={20}
          />
          {text.axes[record.axis]}
        </span>
        <span>{text.kinds[record.kind]}</span>
        <span>{text.statuses[record.status]}</span>
        {isEntry && record.isImported && <span className="imported-mark">{words.imported}</span>}
      </p>
      <p className="record-summary" lang="fr">
        {record.summary}
      </p>
      <dl className="record-facts">
        <Fact label={text.period}>
          {describePeriod(record, text, formats.date) || text.undocumented}
        </Fact>
        <Fact label={text.programmeLink}>{text.programmeLinks[record.programmeLink]}</Fact>
        {isEntry && (
          <>
            <Fact label={text.evidence}>{text.evidences[record.evidence]}</Fact>
            <Fact label={text.results}>{text.publishedResults[record.results]}</Fact>
            <Fact label={text.axis}>
              {text.axes[record.axis]} ({text.axisBases[record.axisBasis]})
            </Fact>
            <RecordFamily record={record} />
          </>
        )}
        <Fact label={text.partners}>
          {record.partners.length > 0 ? (
            <span lang="fr">{formats.list(record.partners)}</span>
          ) : (
            text.undocumented
          )}
        </Fact>
      </dl>
      <RecordSites record={record} headingLevel={headingLevel} />
      {record.figures.length > 0 && <RecordFigures record={record} headingLevel={headingLevel} />}
      <RecordUnknowns record={record} headingLevel={headingLevel} />
      <ExperimentSources sources={record.sources} headingLevel={headingLevel} />
    </>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
