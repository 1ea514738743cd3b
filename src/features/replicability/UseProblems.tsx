import type { UseProblem } from '../../domain/replicability/useTable.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';

/** The others are one press away. */
const mostShown = 20;

/** What is wrong in the file, line by line: where, what was seen, what was expected. */
export function UseProblems({ problems }: { problems: readonly UseProblem[] }) {
  const text = useText(replicability).results.problems;
  const formats = useFormats();
  if (problems.length === 0) return <p role="status">{text.none}</p>;
  const isRefused = problems.some(({ code }) => code === 'missingColumn' || code === 'empty');
  const count = (number: number) => [formats.integer(number), number] as const;
  const rest = problems.slice(mostShown);
  return (
    <div className="match-warning" role="status">
      <p>{(isRefused ? text.refused : text.heading)(...count(problems.length))}</p>
      <ProblemList problems={problems.slice(0, mostShown)} />
      {rest.length > 0 && (
        <details className="match-details">
          <summary>{text.more(...count(rest.length))}</summary>
          <ProblemList problems={rest} />
        </details>
      )}
    </div>
  );
}

function ProblemList({ problems }: { problems: readonly UseProblem[] }) {
  const text = useText(replicability).results.problems;
  const formats = useFormats();
  return (
    <ul>
      {problems.map(({ code, line, column, seen }) => (
        <li key={`${code} ${line} ${column} ${seen}`}>
          {[
            line !== null && text.line(formats.integer(line)),
            column !== null && text.column(column),
            text.codes[code],
            seen !== '' && text.seen(seen),
          ]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
