import { useMemo, useState } from 'react';
import type { CareLayer } from '../../domain/supply/careLayer.ts';
import { selectCareInside } from '../../domain/supply/countCareInside.ts';
import { type CarePoint, selectCarePoints } from '../../domain/supply/selectCarePoints.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { mapOverlays } from '../../i18n/sections/mapOverlays.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';

const shownAtFirst = 30;

/** The same places as the symbols, to be read: a table for each kind of care on the map. */
export function CareList({ layers }: { layers: readonly CareLayer[] }) {
  const text = useText(mapOverlays).care;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="overlay-fold overlay-sublist"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text.list}</summary>
      {isOpen && layers.map((layer) => <CareTable key={layer} layer={layer} />)}
    </details>
  );
}

function CareTable({ layer }: { layer: CareLayer }) {
  const text = useText(mapOverlays).care;
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const points = useListedPoints(layer);
  const shown = isWhole ? points : points.slice(0, shownAtFirst);
  const isNamed = points.some(({ name, communeName }) => name !== communeName);
  const hasPlaces = layer === 'ehpad';
  const { name } = text.layers[layer];
  return (
    <>
      <table className="care-table">
        <caption>{layer === 'hospitalAbroad' ? name : text.listCaption(name)}</caption>
        <thead>
          <tr>
            {isNamed && <th scope="col">{text.columns.name}</th>}
            <th scope="col">{text.columns.place}</th>
            {(!isNamed || hasPlaces) && (
              <th scope="col">{hasPlaces ? text.columns.places : text.columns.count}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((point) => (
            <tr key={point.key}>
              {isNamed && (
                <th scope="row">
                  {point.name}
                  {point.ownership && (
                    <span className="overlay-detail">{text.ownerships[point.ownership]}</span>
                  )}
                </th>
              )}
              <PlaceCell point={point} isHeader={!isNamed} />
              {(!isNamed || hasPlaces) && (
                <td className="numeric">
                  {formats.integer(hasPlaces ? point.places : point.count)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < points.length && (
        <p className="panel-note">
          {text.truncated(formats.integer(shown.length), formats.integer(points.length))}{' '}
          <button type="button" className="text-button" onClick={() => setWhole(true)}>
            {text.showAll}
          </button>
        </p>
      )}
    </>
  );
}

function PlaceCell({ point, isHeader }: { point: CarePoint; isHeader: boolean }) {
  const view = useAtlas((state) => state.view);
  const { commune, communeName } = point;
  const place =
    commune === null ? (
      communeName
    ) : (
      <a {...viewLink(view, { zone: commune, mesh: 'commune', record: null })}>{communeName}</a>
    );
  return isHeader ? <th scope="row">{place}</th> : <td>{place}</td>;
}

/** The largest numbers first; abroad, by name. */
function useListedPoints(layer: CareLayer): CarePoint[] {
  const territory = useAtlas((state) => state.firstView?.territory);
  const surroundings = useAtlas((state) => state.surroundings);
  const careSites = useAtlas((state) => state.careSites);
  return useMemo(() => {
    if (!territory) return [];
    const points = selectCarePoints(layer, surroundings, careSites);
    const listed = layer === 'hospitalAbroad' ? points : selectCareInside(points, territory);
    const amount = ({ count, places }: CarePoint) => (Number.isNaN(places) ? count : places);
    return [...listed].sort(
      (a, b) => amount(b) - amount(a) || a.communeName.localeCompare(b.communeName, 'fr'),
    );
  }, [territory, layer, surroundings, careSites]);
}
