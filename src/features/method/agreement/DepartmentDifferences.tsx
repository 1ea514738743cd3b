import { computeMeanDifferences } from '../../../domain/agreement/computeMeanDifferences.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import { useMeasures } from './useMeasures.ts';

/** The two means of each department, and what separates them. */
export function DepartmentDifferences({ year }: { year: number }) {
  const text = useText(method).agreement.departments;
  const formats = useFormats();
  const departments = useAtlas((state) => state.territory?.zones.department);
  const measures = useMeasures('commune', year);
  if (!measures || !departments) return null;
  const means = computeMeanDifferences(departments, measures, measures.zones.population);
  return (
    <>
      <ScrollTable label={text.table} isNumeric>
        <thead>
          <tr>
            <th scope="col">{text.department}</th>
            <th scope="col">{text.ours}</th>
            <th scope="col">{`${text.official} ${year}`}</th>
            <th scope="col">{text.difference}</th>
            <th scope="col">{text.percent}</th>
          </tr>
        </thead>
        <tbody>
          {means.map(({ zoneRow, ours, official, difference }) => (
            <tr key={zoneRow}>
              <th scope="row">{departments.names[zoneRow]}</th>
              <td>{formats.number(ours, 2)}</td>
              <td>{formats.number(official, 2)}</td>
              <td>{formats.signed(difference, 2)}</td>
              <td>{formats.signedPercent((100 * difference) / official, 1)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="method-note">{text.note}</p>
    </>
  );
}
