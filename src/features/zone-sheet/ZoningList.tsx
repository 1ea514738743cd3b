import { formatShare } from '../../cartography/formatFigure.ts';
import { computeZoningShares, type ZoningShare } from '../../domain/indicators/zoning.ts';
import { factCategories } from '../../domain/territory/factCategories.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Focus } from './selectFocus.ts';

const zonings = [
  { id: 'zoning-gp', profession: 'gp', note: 'gpNote' },
  { id: 'zoning-nurse', profession: 'nurse', note: 'nurseNote' },
] as const;
type Zoning = (typeof zonings)[number];

/** Decisions of the ARS, in force or not: the class of a commune, the inhabitants of a group by class. */
export function ZoningList({ focus }: { focus: Focus }) {
  const text = useText(zoneSheet).zoning;
  return (
    <SheetSection heading={text.heading}>
      {zonings.map((zoning) => (
        <div key={zoning.id} className="zoning">
          <h4>{text[zoning.profession]}</h4>
          {focus.mesh === 'commune' ? (
            <CommuneClass zoning={zoning} row={focus.row} />
          ) : (
            <PopulationByClass zoning={zoning} focus={focus} />
          )}
          <p className="figure-detail">{text[zoning.note]}</p>
        </div>
      ))}
      {focus.mesh !== 'commune' && <p className="figure-detail">{text.groupNote}</p>}
    </SheetSection>
  );
}

function CommuneClass({ zoning, row }: { zoning: Zoning; row: number }) {
  const text = useText(zoneSheet).zoning;
  const value = useAtlas((state) => state.territory?.facts.get(zoning.id)?.values[row]);
  const nameOf = useClassName(zoning);
  const category = value === undefined ? undefined : factCategories[zoning.id][value];
  return <p className="zoning-class">{category ? nameOf(category) : text.none}</p>;
}

function PopulationByClass({ zoning, focus }: { zoning: Zoning; focus: Focus }) {
  const messages = useText(zoneSheet);
  const text = messages.zoning;
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const nameOf = useClassName(zoning);
  if (!territory) return null;
  const shares = computeZoningShares(territory, focus.zones, focus.row, zoning.id);
  const some = shares.filter(({ inhabitants }) => inhabitants > 0);
  if (some.length === 0) return <p className="zoning-class">{text.none}</p>;
  return (
    <table className="sheet-table">
      <caption className="visually-hidden">{text[zoning.profession]}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.zone}</th>
          <th scope="col">{text.columns.inhabitants}</th>
          <th scope="col">{text.columns.share}</th>
        </tr>
      </thead>
      <tbody>
        {some.map(({ category, inhabitants, share }: ZoningShare) => (
          <tr key={category}>
            <th scope="row">{nameOf(category)}</th>
            <td>{formats.integer(inhabitants)}</td>
            <td>{formatShare(100 * share, { text: messages, formats })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useClassName({ id }: Zoning): (category: string) => string {
  const names: Readonly<Record<string, string>> = useText(indicators).categories[id];
  return (category) => names[category] ?? category;
}
