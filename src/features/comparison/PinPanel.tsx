import { pinKey } from '../../domain/comparison/pin.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useComparedZones } from '../../state/useComparedZones.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';

/** The zones set side by side: which they are, and taking one away. */
export function PinPanel() {
  const text = useText(comparison);
  const zones = useComparedZones();
  const pins = useAtlas((state) => state.view.pins);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <SidePanel
      label={text.pins.label}
      side="start"
      summary={<p className="panel-summary">{text.pins.count(zones.length)}</p>}
      expandLabel={text.pins.expand}
      collapseLabel={text.pins.collapse}
    >
      {zones.length === 0 && <p>{text.pins.none}</p>}
      <ul className="pin-list">
        {zones.map(({ key, name, place }) => (
          <li key={key}>
            <span>{name}</span>
            <span>{place ? text.meshes[place.mesh] : text.pins.own}</span>
            <button
              type="button"
              aria-label={text.pins.remove(name)}
              onClick={() => changeView({ pins: pins.filter((pin) => pinKey(pin) !== key) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
