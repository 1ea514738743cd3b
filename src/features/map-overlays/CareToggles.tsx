import { useMemo } from 'react';
import { careGroupOf, careGroups, careSymbolUrl } from '../../cartography/careSymbol.ts';
import { type CareLayer, careLayers } from '../../domain/supply/careLayer.ts';
import { countCareInside } from '../../domain/supply/countCareInside.ts';
import { selectCarePoints } from '../../domain/supply/selectCarePoints.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { mapOverlays } from '../../i18n/sections/mapOverlays.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { CareList } from './CareList.tsx';
import './map-overlays.css';

/** The care that can be drawn on the map, none of it at first. */
export function CareToggles() {
  const text = useText(mapOverlays).care;
  const care = useAtlas((state) => state.view.care);
  const formats = useFormats();
  return (
    <details className="overlay-fold" open={care.length > 0 || undefined}>
      <summary>
        <h2>{text.heading}</h2>
        {care.length > 0 && <span className="toggle-count">{formats.integer(care.length)}</span>}
      </summary>
      <p className="panel-note">{text.introduction}</p>
      {careGroups.map((group) => (
        <fieldset key={group} className="care-group">
          <legend>{text.groups[group]}</legend>
          <ul>
            {careLayers
              .filter((layer) => careGroupOf(layer) === group)
              .map((layer) => (
                <li key={layer}>
                  <CareToggle layer={layer} />
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
      {care.length > 0 && <p className="panel-note">{text.abroad}</p>}
      {care.length > 0 && <CareList layers={care} />}
    </details>
  );
}

function CareToggle({ layer }: { layer: CareLayer }) {
  const text = useText(mapOverlays).care;
  const formats = useFormats();
  const care = useAtlas((state) => state.view.care);
  const changeView = useAtlas((state) => state.changeView);
  const count = useCountInside(layer);
  const isOn = care.includes(layer);
  return (
    <label className="toggle">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) =>
          changeView({
            care: careLayers.filter((other) =>
              other === layer ? event.target.checked : care.includes(other),
            ),
          })
        }
      />
      <img src={careSymbolUrl(layer)} alt="" width={24} height={24} />
      <span className="toggle-label">{text.layers[layer].name}</span>
      {count !== null && (
        <span className="toggle-count">
          <span aria-hidden="true">{formats.integer(count)}</span>
          <span className="visually-hidden">{text.inTerritory(formats.integer(count))}</span>
        </span>
      )}
      {count === null && isOn && layer !== 'hospitalAbroad' && (
        <span className="toggle-count">{text.waiting}</span>
      )}
    </label>
  );
}

/** `null` while its file has not come, and abroad. */
function useCountInside(layer: CareLayer): number | null {
  const territory = useAtlas((state) => state.firstView?.territory);
  const surroundings = useAtlas((state) => state.surroundings);
  const careSites = useAtlas((state) => state.careSites);
  return useMemo(() => {
    if (!territory || layer === 'hospitalAbroad') return null;
    const points = selectCarePoints(layer, surroundings, careSites);
    return points.length === 0 ? null : countCareInside(points, territory);
  }, [territory, layer, surroundings, careSites]);
}
