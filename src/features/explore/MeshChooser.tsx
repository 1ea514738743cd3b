import type { Indicator } from '../../domain/indicators/indicator.ts';
import { isMeshAllowed, type Mesh, meshes } from '../../domain/territory/zone.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** The mesh of the map; those finer than the figure allows are shown, and say why they cannot be chosen. */
export function MeshChooser({ indicator, mesh }: { indicator: Indicator; mesh: Mesh }) {
  const text = useText(explore);
  const names = useText(indicators);
  const changeView = useAtlas((state) => state.changeView);
  const reason = text.meshTooFine(names.meshes[indicator.finestMesh].one);
  const isRestricted = indicator.finestMesh !== 'commune';
  return (
    <>
      <SegmentedControl
        label={text.mesh}
        value={mesh}
        onChange={(chosen) => changeView({ mesh: chosen, zone: null })}
        options={meshes.map((option) => ({
          value: option,
          label: names.meshes[option].name,
          unavailable: isMeshAllowed(option, indicator.finestMesh) ? undefined : reason,
        }))}
      />
      {isRestricted && <p className="panel-note">{reason}</p>}
    </>
  );
}
