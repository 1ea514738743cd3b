import type { UseProblem } from '../../domain/replicability/useTable.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';

const mostShown = 20;

/** What is wrong in the file, line by line: where, what was seen, what was expected. */
export function UseProblems({ problems }: { problems: readonly UseProblem[] }) {
  const text = useText(replicability).results.problems;
  const formats = useFormats();
  if (problems.length === 0) return <p role="status">{text.none}</p>;
  return (
    <div className="match-warning" role="status">
      <p>{text.heading(formats.integer(problems.length), problems.length)}</p>
      <ul>
        {problems.slice(0, mostShown).map(({ code, line, column, seen }) => (
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
      {problems.length > mostShown && (
        <p>{text.more(formats.integer(problems.length - mostShown))}</p>
      )}
    </div>
  );
}
