import { describeHeadline } from '../../cartography/describeHeadline.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { useFormats, useText, useZoneNames } from '../../i18n/LanguageContext.tsx';
import { brief } from '../../i18n/sections/brief.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import type { ZoneNames } from '../../i18n/zoneNames.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useNearestCare } from '../../state/useNearestCare.ts';
import type { BriefFigures } from './useBriefFigures.ts';

const aplYear = 2024;

interface BriefHeadlineProps {
  zone: ComparedZone;
  figures: BriefFigures;
}

/** The sentence of the sheet. */
export function BriefHeadline({ zone, figures }: BriefHeadlineProps) {
  const text = useText(zoneSheet);
  const words = useText(brief);
  const formats = useFormats();
  const names = useNames(zone);
  const zones = useAtlas((state) => state.territory?.zones);
  const { place, name, population } = zone;
  const nearest = useNearestCare(place?.mesh === 'commune' ? place.row : null);
  const apl = figures.select('apl-gp');
  const gps = figures.select('count-gp').here;
  const below = figures.select('pop-below-threshold').here;
  if (!apl.here || !gps || !below) return <p className="brief-sentence">{words.loading}</p>;
  const sentence = describeHeadline(
    {
      // One's own zone is a group like any other, under its own name.
      mesh: place?.mesh ?? 'epci',
      name,
      population,
      insideShare: place && zones ? (zones[place.mesh].insideShare[place.row] ?? 1) : 1,
      aplYear,
      apl: apl.here.value,
      wholeApl: apl.references.whole,
      percentBelow: below.value,
      gps: gps.value,
      nearestGp: nearest?.find(({ kind }) => kind === 'gp') ?? null,
    },
    { text, formats, names },
  );
  return <p className="brief-sentence">{sentence}</p>;
}

/** The grammar of French names knows nothing of the names people give. */
function useNames({ place }: ComparedZone): ZoneNames {
  const text = useText(brief);
  const names = useZoneNames();
  if (place) return names;
  return {
    theZone: (name) => text.ownZone(name),
    ofZone: (name) => text.ofOwnZone(name),
    ofTheZone: (name) => text.ofOwnZone(name),
    inZone: (name, mesh) => (mesh === 'commune' ? names.inZone(name, mesh) : text.inOwnZone(name)),
  };
}
