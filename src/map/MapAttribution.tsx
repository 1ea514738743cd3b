import type { DataSource } from '../domain/territory/dataSource.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { mapControls } from '../i18n/sections/mapControls.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { viewLink } from '../state/viewLink.ts';
import './MapControls.css';

/** Who made what the map shows, folded until it is asked for. */
export function MapAttribution({ sources }: { sources: readonly DataSource[] }) {
  const { attribution, controls } = useText(mapControls);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const producers = [...new Set(sources.map(({ producer }) => producer))];
  return (
    <details className="map-attribution">
      <summary aria-label={controls.attribution} title={controls.attribution}>
        i
      </summary>
      <div className="map-attribution-text">
        <p>
          {attribution.producers(formats.list(producers))} {attribution.software}
        </p>
        <p>
          <a {...viewLink(view, { screen: 'method', record: null })}>{attribution.more}</a>
        </p>
      </div>
    </details>
  );
}
