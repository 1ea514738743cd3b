import { selectStartPlaces } from '../../domain/replicability/selectStartPlaces.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useMatchExperiment } from '../../state/useMatchFrame.ts';
import { useRegister } from '../../state/useRegister.ts';
import { viewLink } from '../../state/viewLink.ts';

/** Where the experiment is known to be: each place can be the start. */
export function ExperimentPlaces() {
  const text = useText(replicability).origin;
  const roles = useText(experiments).siteRoles;
  const record = useMatchExperiment();
  const register = useRegister();
  const zones = useAtlas((state) => state.territory?.zones);
  const view = useAtlas((state) => state.view);
  if (!record || !zones) return null;
  const { id } = record;
  const parts = register.filter(({ parentId }) => parentId === id);
  const sites = [record, ...parts].flatMap((one) => one.sites);
  const places = selectStartPlaces({ sites }).filter(
    ({ mesh, code }) => findZone(zones[mesh], code) >= 0,
  );
  if (places.length === 0) return <p className="match-warning">{text.noSite}</p>;
  return (
    <>
      <p className="panel-label">{text.sites}</p>
      <ul className="match-places">
        {places.map(({ mesh, code, sites }) => (
          <li key={code}>
            <a
              className="match-place"
              aria-current={view.zone === code ? 'true' : undefined}
              {...viewLink(view, { mesh, zone: code, candidate: null })}
            >
              {displayName(zones[mesh].names[findZone(zones[mesh], code)] ?? '')}
            </a>
            <span>{[...new Set(sites.map(({ role }) => roles[role]))].join(' ; ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
