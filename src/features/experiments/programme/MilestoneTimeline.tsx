import type { Milestone } from '../../../domain/experiments/programme.ts';
import { useFormats } from '../../../i18n/LanguageContext.tsx';
import { SourceLink } from '../SourceLink.tsx';

const pixelsPerMonth = 1.6;

/** The milestones down a line, the further apart the more time lies between them. */
export function MilestoneTimeline({ milestones }: { milestones: readonly Milestone[] }) {
  const formats = useFormats();
  return (
    <ol className="timeline">
      {milestones.map((milestone, at) => {
        const previous = milestones[at - 1];
        const months = previous ? monthOf(milestone.date) - monthOf(previous.date) : 0;
        return (
          <li
            key={`${milestone.date} ${milestone.text}`}
            style={{ paddingTop: Math.max(0, months) * pixelsPerMonth }}
          >
            <div className="timeline-mark">
              <time dateTime={milestone.date}>{formats.date(milestone.date)}</time>
              <p lang="fr">{milestone.text}</p>
              <p className="programme-source">
                <SourceLink source={milestone.source} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Months since year 0; a year alone is taken at its beginning. */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return 12 * year + month - 1;
}
