import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useViewedZone } from '../../state/useViewedZone.ts';
import { viewLink } from '../../state/viewLink.ts';

/** The territory that matching starts from, and what stands for it where it is of another mesh. */
export function OriginNote() {
  const text = useText(replicability).origin;
  const asked = useViewedZone();
  const frame = useAtlas((state) => state.matchFrame);
  const view = useAtlas((state) => state.view);
  if (!asked) return null;
  const name = displayName(asked.name);
  const shown =
    frame && frame.origin < frame.zones.codes.length ? frame.zones.names[frame.origin] : null;
  const isSame = frame === null || asked.place?.mesh === frame.mesh;
  return (
    <div className="match-origin">
      <p className="match-origin-name">{text.current(name)}</p>
      {!isSame && (
        <p className="panel-note">{shown ? text.stands(displayName(shown)) : text.group(name)}</p>
      )}
      {asked.place && (
        <a {...viewLink(view, { screen: 'explore', record: null })}>{text.openSheet}</a>
      )}
    </div>
  );
}
