import type { Programme, SourcedText } from '../../../domain/experiments/programme.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { programme as programmeSection } from '../../../i18n/sections/programme.ts';
import { useProgramme } from '../../../state/useProgramme.ts';
import { SourceLink } from '../SourceLink.tsx';
import { DocumentedShare } from './DocumentedShare.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';
import { ProgrammeAxes } from './ProgrammeAxes.tsx';
import { ProgrammeFigures } from './ProgrammeFigures.tsx';
import './programme.css';
import { ProgrammePartners } from './ProgrammePartners.tsx';
import { TransitionSection } from './TransitionSection.tsx';

/** The programme as public sources tell of it: figures, milestones, axes, partners, and what follows. */
export function ProgrammePanel() {
  const text = useText(programmeSection);
  const { programme, hasFailed } = useProgramme();
  if (!programme) return <p>{hasFailed ? text.missing : text.loading}</p>;
  return <ProgrammePage programme={programme} />;
}

function ProgrammePage({ programme }: { programme: Programme }) {
  const text = useText(programmeSection);
  const formats = useFormats();
  const { name, label, lead, coLeads, goal, report, governance, localVersions } = programme;
  return (
    <div className="programme">
      <header>
        <h2 className="programme-name" lang="fr">
          {name}
        </h2>
        <p lang="fr">{label}</p>
        <p>
          {text.lead(lead)} {text.coLeads(formats.list(coLeads))}
        </p>
      </header>
      <Told heading={text.goal} told={goal} isQuoted />
      <DocumentedShare programme={programme} />
      <ProgrammeAxes programme={programme} />
      <section>
        <h2>{text.milestones}</h2>
        <MilestoneTimeline milestones={programme.milestones} />
      </section>
      <ProgrammeFigures figures={programme.figures} />
      <section>
        <h2>{text.report.heading}</h2>
        <p lang="fr">
          <strong>{report.title}</strong> ({report.publisher})
        </p>
        <p>{text.report.count(formats.integer(report.recommendationsCount))}</p>
        <p lang="fr">{report.why}</p>
        <ul className="programme-sources">
          {report.sources.map((source) => (
            <li key={source.title}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </section>
      <TransitionSection transition={programme.transition} />
      <section>
        <h2>{text.localVersions}</h2>
        {localVersions.map((version) => (
          <div key={version.name} className="programme-part">
            <h3 lang="fr">{version.name}</h3>
            <p lang="fr">{version.text}</p>
            <ul className="programme-sources">
              {version.sources.map((source) => (
                <li key={source.title}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <Told heading={text.governance} told={governance} />
      <ProgrammePartners partners={programme.partners} note={programme.partnersNote} />
    </div>
  );
}

interface ToldProps {
  heading: string;
  told: SourcedText;
  isQuoted?: boolean;
}

function Told({ heading, told, isQuoted = false }: ToldProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <p lang="fr" className={isQuoted ? 'programme-goal' : undefined}>
        {told.text}
      </p>
      <p className="programme-source">
        <SourceLink source={told.source} />
      </p>
    </section>
  );
}
