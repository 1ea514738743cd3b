import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import type { Experiment, RelatedScheme } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import './experiments.css';
import { describePeriod } from './describePeriod.ts';
import { ExperimentSources } from './ExperimentSources.tsx';

interface ExperimentRecordProps {
  record: Experiment | RelatedScheme;
  /** Of its parts: one below that of its name. */
  headingLevel: 2 | 3;
}

/** All that is documented of an experiment, and what is not. */
export function ExperimentRecord({ record, headingLevel }: ExperimentRecordProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  const text = useText(experiments);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  return (
    <>
      <p className="record-tags">
        <span className="record-axis">
          <img src={siteSymbolUrl(record.axis, 'patients')} alt="" width={20} height={20} />
          {text.axes[record.axis]}
        </span>
        <span>{text.kinds[record.kind]}</span>
        <span>{text.statuses[record.status]}</span>
      </p>
      <p className="record-summary">{record.summary}</p>
      <dl className="record-facts">
        <Fact label={text.period}>
          {describePeriod(record, text, formats.date) || text.undocumented}
        </Fact>
        <Fact label={text.programmeLink}>{text.programmeLinks[record.programmeLink]}</Fact>
        {'evidence' in record && (
          <>
            <Fact label={text.evidence}>{text.evidences[record.evidence]}</Fact>
            <Fact label={text.results}>{text.publishedResults[record.results]}</Fact>
            <Fact label={text.axis}>{text.axisBases[record.axisBasis]}</Fact>
          </>
        )}
        <Fact label={text.partners}>{formats.list(record.partners) || text.undocumented}</Fact>
      </dl>
      <section className="sheet-section">
        <Heading className="record-heading">{text.sites}</Heading>
        <ul className="record-sites">
          {record.sites.length === 0 && <li>{text.noSite}</li>}
          {record.sites.map((site) => (
            <li key={site.id}>
              <strong>{site.name}</strong>
              <span>
                {site.commune ? (
                  <a
                    {...viewLink(view, {
                      screen: 'explore',
                      mesh: 'commune',
                      zone: site.commune,
                      record: null,
                    })}
                  >
                    {site.communeName} ({site.department})
                  </a>
                ) : (
                  text.precisions[site.precision]
                )}
                {' · '}
                {text.siteRoles[site.role]}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {record.figures.length > 0 && (
        <section className="sheet-section">
          <Heading className="record-heading">{text.figures}</Heading>
          <table className="sheet-table">
            <tbody>
              {record.figures.map((figure) => (
                <tr key={`${figure.label} ${figure.value}`}>
                  <th scope="row">{figure.label}</th>
                  <td>
                    {figure.value}
                    <span className="record-date">
                      {figure.date ? formats.date(figure.date) : text.undated}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {record.note && (
        <section className="sheet-section">
          <Heading className="record-heading">{text.note}</Heading>
          <p className="record-note">{record.note}</p>
        </section>
      )}
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
