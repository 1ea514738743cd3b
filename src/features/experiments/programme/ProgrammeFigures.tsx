import type { ProgrammeFigure } from '../../../domain/experiments/programme.ts';
import type { Formats } from '../../../i18n/formats.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { programme as programmeSection } from '../../../i18n/sections/programme.ts';
import { SourceLink } from '../SourceLink.tsx';

/** Every figure the programme gives of itself, those that disagree side by side. */
export function ProgrammeFigures({ figures }: { figures: readonly ProgrammeFigure[] }) {
  const text = useText(programmeSection).figures;
  const formats = useFormats();
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.note}</p>
      <table className="programme-table" aria-label={text.heading}>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.date}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.label} ${figure.value}`}>
              <th scope="row" lang="fr">
                {figure.label}
                {figure.note && <span className="programme-note">{figure.note}</span>}
              </th>
              <td className="programme-value" data-label={text.value} lang="fr">
                {formatFigure(figure, formats)}
              </td>
              <td data-label={text.date}>
                {figure.date ? formats.date(figure.date) : text.undated}
              </td>
              <td data-label={text.source}>
                <SourceLink source={figure.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number as the reader's language writes it, a text as its source prints it; with its unit. */
function formatFigure({ value, unit }: ProgrammeFigure, formats: Formats): string {
  const said =
    typeof value === 'number' ? formats.number(value, Number.isInteger(value) ? 0 : 2) : value;
  // The unit of a value that is a sentence is in it.
  return unit === null ? said : `${said}\u00a0${unit.replace('EUR', '€')}`;
}
