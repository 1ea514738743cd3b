import type { RelatedScheme } from '../../domain/experiments/experiment.ts';
import { findFigureSource } from '../../domain/experiments/findFigureSource.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useProgramme } from '../../state/useProgramme.ts';
import { SourceLink } from './SourceLink.tsx';

interface RecordFiguresProps {
  record: RelatedScheme;
  headingLevel: 2 | 3;
}

/** The figures of a record as their sources write them, all of them where they differ. */
export function RecordFigures({ record, headingLevel }: RecordFiguresProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  const text = useText(experiments);
  const words = useText(register).record;
  const formats = useFormats();
  const { programme } = useProgramme();
  const { figures, sources } = record;
  return (
    <section className="sheet-section">
      <Heading className="record-heading">{text.figures}</Heading>
      <table className="sheet-table record-figures">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const source = findFigureSource(figure, sources, programme?.figures ?? []);
            return (
              <tr key={`${figure.label} ${figure.value} ${figure.date}`}>
                <th scope="row">
                  <span lang="fr">{figure.label}</span>
                  <span className="record-date">
                    {source ? (
                      <>
                        {words.source} <SourceLink source={source} />
                      </>
                    ) : (
                      words.sourceAmong(formats.integer(sources.length))
                    )}
                  </span>
                </th>
                <td>
                  <span lang="fr">{figure.value}</span>
                  <span className="record-date">
                    {figure.date ? formats.date(figure.date) : text.undated}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="figure-detail">{words.figuresNote}</p>
    </section>
  );
}
