import type { ExperimentSite, RelatedScheme } from '../../domain/experiments/experiment.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { useAreaName } from './usePlaces.ts';

interface RecordSitesProps {
  record: RelatedScheme;
  headingLevel: 2 | 3;
}

/** The sites of a record: those on the map, then those known only by an area. */
export function RecordSites({ record, headingLevel }: RecordSitesProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  const text = useText(experiments);
  const words = useText(register).record;
  const located = record.sites.filter(({ commune }) => commune !== null);
  const others = record.sites.filter(({ commune }) => commune === null);
  return (
    <section className="sheet-section">
      <Heading className="record-heading">{text.sites}</Heading>
      {record.sites.length === 0 && <p className="record-note">{text.noSite}</p>}
      <SiteList heading={words.located} sites={located} />
      <SiteList heading={words.notLocated} sites={others} />
    </section>
  );
}

function SiteList({ heading, sites }: { heading: string; sites: readonly ExperimentSite[] }) {
  const text = useText(experiments);
  const nameArea = useAreaName();
  const view = useAtlas((state) => state.view);
  if (sites.length === 0) return null;
  return (
    <>
      <p className="record-part">{heading}</p>
      <ul className="record-sites">
        {sites.map((site) => (
          <li key={site.id}>
            <strong lang="fr">{site.name}</strong>
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
                nameArea(site)
              )}
              {/* That it is "another place" says nothing. */}
              {site.venue !== 'other' && ` · ${text.venues[site.venue]}`}
              {` · ${text.siteRoles[site.role]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
