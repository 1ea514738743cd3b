import { formatShare } from '../../cartography/formatFigure.ts';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { groupMesh, withGroups } from '../../domain/indicators/withGroups.ts';
import { computeZoningShares } from '../../domain/indicators/zoning.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';

const zonings = [
  { id: 'zoning-gp', profession: 'gp', note: 'gpNote' },
  { id: 'zoning-nurse', profession: 'nurse', note: 'nurseNote' },
] as const;

/** Decisions of the ARS: the class of a commune, the inhabitants of a group by class. */
export function BriefZoning({ zone }: { zone: ComparedZone }) {
  const sheet = useText(zoneSheet);
  const text = sheet.zoning;
  const { categories } = useText(indicators);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  const group = withGroups(territory, [zone.members]).zones[groupMesh];
  return (
    <section>
      <h2>{text.heading}</h2>
      <dl className="brief-zonings">
        {zonings.map(({ id, profession, note }) => {
          const names: Readonly<Record<string, string>> = categories[id];
          const classes = computeZoningShares(territory, group, 0, id)
            .filter(({ inhabitants }) => inhabitants > 0)
            .map(({ category, share }) => {
              const name = names[category] ?? category;
              if (zone.place?.mesh === 'commune') return name;
              return `${name} (${formatShare(100 * share, { text: sheet, formats })})`;
            });
          return (
            <div key={id}>
              <dt>{text[profession]}</dt>
              <dd>
                {classes.length > 0 ? formats.list(classes) : text.none}.{' '}
                <span className="brief-detail">{text[note]}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {zone.place?.mesh !== 'commune' && <p className="brief-detail">{text.groupNote}</p>}
    </section>
  );
}
