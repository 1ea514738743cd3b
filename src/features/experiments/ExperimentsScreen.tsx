import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import { type Axis, axes, type Experiment } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { experiments } from '../../i18n/sections/experiments.ts';
import { explore } from '../../i18n/sections/explore.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useLoading } from '../../state/useLoading.ts';
import { viewLink } from '../../state/viewLink.ts';
import { LoadingBar } from '../../ui/LoadingBar.tsx';
import { ExperimentRecord } from './ExperimentRecord.tsx';
import './experiments.css';
import { useRecord } from './useRecord.ts';

/** The register: every documented experiment by axis; each opens on a page of its own. */
export function ExperimentsScreen() {
  const recordId = useAtlas((state) => state.view.record);
  const isLoaded = useAtlas((state) => state.firstView !== null);
  if (!isLoaded) return <Pending />;
  return recordId === null ? <Register /> : <RecordPage id={recordId} />;
}

/** Nothing is counted, or called unknown, before the register is there. */
function Pending() {
  const text = useText(experiments);
  const words = useText(app);
  const formats = useFormats();
  const loading = useLoading();
  return (
    <div className="page">
      <div className="page-column">
        <h1>{text.heading}</h1>
        {loading && (
          <LoadingBar
            label={words.loading}
            loaded={loading.loadedBytes}
            total={loading.totalBytes}
            text={words.loadingData(
              formats.bytes(loading.loadedBytes),
              formats.bytes(loading.totalBytes),
            )}
            slowText={loading.isSlow ? words.loadingIsSlow : null}
          />
        )}
      </div>
    </div>
  );
}

function Register() {
  const text = useText(experiments);
  const counts = useText(explore);
  const formats = useFormats();
  const register = useAtlas((state) => state.firstView?.experiments) ?? [];
  const sites = register.flatMap((experiment) => experiment.sites);
  const located = sites.filter(({ commune }) => commune !== null);
  return (
    <div className="page">
      <div className="page-column">
        <h1>{text.heading}</h1>
        <p className="page-lead">{text.introduction}</p>
        <p>
          {counts.experimentsDocumented(formats.integer(register.length))}{' '}
          {counts.located(formats.integer(located.length))}{' '}
          {counts.notLocated(formats.integer(sites.length - located.length))}
        </p>
        {axes.map((axis) => (
          <AxisList
            key={axis}
            axis={axis}
            register={register.filter((experiment) => experiment.axis === axis)}
          />
        ))}
      </div>
    </div>
  );
}

function AxisList({ axis, register }: { axis: Axis; register: readonly Experiment[] }) {
  const text = useText(experiments);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  return (
    <section className="register-axis">
      <h2>
        <img src={siteSymbolUrl(axis, 'patients')} alt="" width={26} height={26} />
        {text.axes[axis]}
        <span className="register-count">{formats.integer(register.length)}</span>
      </h2>
      <ul>
        {register.map((experiment) => (
          <li key={experiment.id} className="register-item">
            <a {...viewLink(view, { record: experiment.id })}>{experiment.name}</a>
            <p>{experiment.summary}</p>
            <p className="register-meta">
              {[
                text.kinds[experiment.kind],
                text.statuses[experiment.status],
                text.evidences[experiment.evidence],
                describePlaces(experiment, text),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describePlaces({ sites }: Experiment, text: (typeof experiments)['fr']): string {
  const communes = sites.flatMap(({ communeName }) => communeName ?? []);
  return communes.length > 0 ? [...new Set(communes)].join(', ') : text.notLocated;
}

function RecordPage({ id }: { id: string }) {
  const text = useText(experiments);
  const words = useText(app);
  const view = useAtlas((state) => state.view);
  const record = useRecord(id);
  return (
    <div className="page">
      <article className="page-column">
        <p>
          <a {...viewLink(view, { record: null })}>← {text.heading}</a>
        </p>
        <h1>{record ? record.name : text.unknownRecord}</h1>
        {record && (
          <>
            <ExperimentRecord record={record} headingLevel={2} />
            <p>
              <a {...viewLink(view, { screen: 'explore' })}>{words.screens.explore}</a>
            </p>
          </>
        )}
      </article>
    </div>
  );
}
