import { useState } from 'react';
import { type ImportProblem, isRemark } from '../../domain/register-import/importProblem.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import { ScrollGroup } from './ScrollGroup.tsx';
import { useDescribeProblem } from './useDescribeProblem.ts';

/** All that was wrong with a file, then what was taken otherwise than written. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const text = useText(section);
  const wrong = problems.filter((problem) => !isRemark(problem));
  const remarks = problems.filter(isRemark);
  return (
    <>
      <ProblemTable
        id="import-problems"
        heading={text.problems}
        lead={text.problemsLead}
        lastColumn={text.table.expected}
        problems={wrong}
      />
      <ProblemTable
        id="import-remarks"
        heading={text.remarks}
        lead={text.remarksLead}
        lastColumn={text.table.taken}
        problems={remarks}
      />
    </>
  );
}

interface ProblemTableProps {
  id: string;
  heading: string;
  lead: string;
  lastColumn: string;
  problems: readonly ImportProblem[];
}

/** Thousands are shown by so many; the file that can be downloaded has them all. */
const stepOfRows = 100;

function ProblemTable({ id, heading, lead, lastColumn, problems }: ProblemTableProps) {
  const text = useText(section);
  const formats = useFormats();
  const describe = useDescribeProblem();
  const [shown, setShown] = useState(stepOfRows);
  if (problems.length === 0) return null;
  const { table } = text;
  const columns = [table.line, table.column, table.seen, lastColumn];
  const rest = Math.min(stepOfRows, problems.length - shown);

  async function download(): Promise<void> {
    const { serializeCsv } = await import('../../exports/serializeCsv.ts');
    const csv = serializeCsv([columns, ...problems.map(describe)], 'french');
    saveFile({
      name: `${id}.csv`,
      content: new Blob([csv], { type: 'text/csv;charset=utf-8' }),
    });
  }

  return (
    <section className="import-section" aria-labelledby={id}>
      <h3 id={id}>
        {heading} <span className="import-count">{formats.integer(problems.length)}</span>
      </h3>
      <p className="import-note">
        {lead} {text.lineNote}
      </p>
      <ScrollGroup label={heading}>
        <table
          className="import-table import-problem-table"
          aria-labelledby={id}
          aria-rowcount={problems.length + 1}
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem, at) => {
              const [line, column, seen, expected] = describe(problem);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same cell may be wrong twice
                <tr key={at} aria-rowindex={at + 2}>
                  <th scope="row">{line}</th>
                  <td>{column}</td>
                  <td className="import-seen">{seen || <em>{table.empty}</em>}</td>
                  <td>{expected}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollGroup>
      <div className="import-actions">
        {rest > 0 && (
          <button type="button" className="pill-button" onClick={() => setShown(shown + rest)}>
            {text.showMore(formats.integer(rest))}
          </button>
        )}
        <button type="button" className="pill-button" onClick={() => void download()}>
          {text.downloadProblems}
        </button>
      </div>
    </section>
  );
}
