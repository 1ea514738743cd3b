import { isMeshAllowed, type Mesh, meshes } from '../../../domain/territory/zone.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { comparisonCharts } from '../../../i18n/sections/comparisonCharts.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';

/** The mesh of the view; one too fine for what is charted cannot be chosen. */
export function MeshSwitch({ mesh, finest }: { mesh: Mesh; finest: Mesh }) {
  const text = useText(comparisonCharts);
  const names = useText(indicators);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <SegmentedControl
      label={text.mesh}
      value={mesh}
      onChange={(chosen) => changeView({ mesh: chosen })}
      options={meshes.map((value) => ({
        value,
        label: names.meshes[value].name,
        unavailable: isMeshAllowed(value, finest) ? undefined : text.meshTooFine,
      }))}
    />
  );
}

/** The mesh of the view, or the finest that the chart allows. */
export function useChartMesh(finest: Mesh): Mesh {
  const mesh = useAtlas((state) => state.view.mesh);
  return isMeshAllowed(mesh, finest) ? mesh : finest;
}
