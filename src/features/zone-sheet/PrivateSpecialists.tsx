import { selectDepartmentSpecialists } from '../../domain/supply/departmentSpecialists.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { careSupply } from '../../i18n/sections/careSupply.ts';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** The specialists of a department as the health insurance counts them: doctors, each once. */
export function PrivateSpecialists({ departmentRow }: { departmentRow: number }) {
  const text = useText(zoneSheet).supply;
  const words = useText(careSupply);
  const formats = useFormats();
  const territory = useAtlas((state) => state.territory);
  const counts = territory ? selectDepartmentSpecialists(territory, departmentRow) : [];
  if (counts.length === 0) return null;
  return (
    <>
      <table className="sheet-table supply-table">
        <caption>{text.privateSpecialists}</caption>
        <tbody>
          {counts.map(({ specialty, count }) => (
            <tr key={specialty}>
              <th scope="row">{words.specialties[specialty]}</th>
              <td>{formats.integer(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="figure-detail">{text.privateSpecialistsNote}</p>
    </>
  );
}
