import type { CareMark } from '../cartography/clusterCare.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { careLayerSource } from '../domain/supply/careLayer.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { experiments } from '../i18n/sections/experiments.ts';
import { mapOverlays } from '../i18n/sections/mapOverlays.ts';
import type { OverlayObject, ReachedPlace } from '../map/layers/OverlayObject.ts';
import type { SiteMark } from '../map/layers/SiteMark.ts';
import { useRecord } from '../state/useRecord.ts';

/** What a symbol is, how many, of which year and source. */
export function OverlayDescription({
  object,
  firstView,
}: {
  object: OverlayObject;
  firstView: FirstView;
}) {
  switch (object.kind) {
    case 'site':
      return <DescribedSite site={object.site} />;
    case 'care':
      return <DescribedCare mark={object.mark} firstView={firstView} />;
    case 'reached':
      return <DescribedPlace place={object.place} />;
  }
}

function DescribedSite({ site }: { site: SiteMark }) {
  const text = useText(mapOverlays);
  const words = useText(experiments);
  const formats = useFormats();
  const record = useRecord(site.recordId);
  const role = record?.sites.find(({ id }) => id === site.key)?.role ?? 'unknown';
  return (
    <>
      <strong>{site.name}</strong>
      <span className="map-tooltip-line">{words.siteRoles[role]}</span>
      <span className="map-tooltip-line">
        {site.role === 'related' ? text.related.mark : words.axes[site.axis]} · {record?.name}
      </span>
      {site.othersAlike > 0 && (
        <span className="map-tooltip-line">
          {text.tooltip.othersAlike(
            formats.integer(site.othersAlike),
            formats.plural(site.othersAlike, 'one', 'other') === 'one',
          )}
        </span>
      )}
      {site.isImported && <span className="map-tooltip-line">{text.tooltip.imported}</span>}
      <span className="map-tooltip-hint">{text.tooltip.openRecord}</span>
    </>
  );
}

function DescribedCare({ mark, firstView }: { mark: CareMark; firstView: FirstView }) {
  const text = useText(mapOverlays).care;
  const formats = useFormats();
  const { layer, point, count, places, homesWithoutPlaces, pointCount } = mark;
  const unit = text.layers[layer];
  const source = firstView.library.manifest.sources.find(({ id }) => id === careLayerSource(layer));
  const isNamed = point !== null && point.name !== point.communeName;
  const facts = [
    isNamed ? point.communeName : formats.count(count, unit.one, unit.other),
    places > 0 && formats.count(places, text.places.one, text.places.other),
    homesWithoutPlaces > 0 &&
      (point ? text.placesUnknown : text.homesWithoutPlaces(formats.integer(homesWithoutPlaces))),
    point?.ownership && text.ownerships[point.ownership],
  ];
  return (
    <>
      <strong>{point ? point.name : unit.name}</strong>
      <span className="map-tooltip-line">{facts.filter(Boolean).join(' · ')}</span>
      {!point && (
        <span className="map-tooltip-line">
          {text.gathered(formats.integer(pointCount), careLayerSource(layer) === 'bpe-2024')}
        </span>
      )}
      {source && (
        <span className="map-tooltip-hint">{text.source(source.producer, source.vintage)}</span>
      )}
    </>
  );
}

function DescribedPlace({ place }: { place: ReachedPlace }) {
  const text = useText(mapOverlays).tooltip;
  const formats = useFormats();
  return (
    <>
      <strong>{place.name}</strong>
      <span className="map-tooltip-line">{text.reached(formats.percent(100 * place.share))}</span>
    </>
  );
}
