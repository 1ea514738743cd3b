import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { method } from '../../../i18n/sections/method.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import type { Agreements } from './useAgreements.ts';

/** One row per mesh and year. */
export function AgreementSummary({ agreements: { rows } }: { agreements: Agreements }) {
  const text = useText(method).agreement.summary;
  const names = useText(indicators);
  const formats = useFormats();
  return (
    <>
      <ScrollTable label={text.table} isNumeric>
        <thead>
          <tr>
            <th scope="col">{text.mesh}</th>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.zones}</th>
            <th scope="col">{text.rank}</th>
            <th scope="col">{text.weighted}</th>
            <th scope="col">{text.gap}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mesh, year, ...row }) => (
            <tr key={`${mesh} ${year}`}>
              <th scope="row">{names.meshes[mesh].name}</th>
              <td>{year}</td>
              <td>{formats.integer(row.zoneCount)}</td>
              <td>{formats.number(row.rankCorrelation, 2)}</td>
              <td>{formats.number(row.weightedCorrelation, 2)}</td>
              <td>{formats.number(row.middleGap, 2)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="method-note">{text.gapNote}</p>
    </>
  );
}
