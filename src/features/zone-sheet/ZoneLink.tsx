import type { ZoneSet } from '../../domain/territory/territory.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';

/** The name of another zone, leading to its sheet on its own mesh. */
export function ZoneLink({ zones, row }: { zones: ZoneSet; row: number }) {
  const view = useAtlas((state) => state.view);
  const zone = zones.codes[row];
  if (zone === undefined) return null;
  return (
    <a {...viewLink(view, { mesh: zones.mesh, zone, record: null })}>
      {displayName(zones.names[row] ?? '')}
    </a>
  );
}
