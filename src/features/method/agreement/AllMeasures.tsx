import { useId, useState } from 'react';
import { selectPairs } from '../../../domain/statistics/correlation.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { method } from '../../../i18n/sections/method.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import type { AgreementMesh } from './useAgreements.ts';
import { useMeasures } from './useMeasures.ts';
import '../../../ui/quietButton.css';

/** The plot in words: every zone with its two figures, the furthest apart first; drawn when asked for. */
export function AllMeasures({ mesh, year }: { mesh: AgreementMesh; year: number }) {
  const text = useText(method).agreement;
  const formats = useFormats();
  const measures = useMeasures(mesh, year);
  const [isOpen, setIsOpen] = useState(false);
  const tableId = useId();
  if (!measures) return null;
  const { zones, ours, official } = measures;
  const gap = (row: number) => (ours[row] ?? 0) - (official[row] ?? 0);
  const rows = selectPairs(ours, official).sort((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)));
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-expanded={isOpen}
        aria-controls={tableId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? text.scatter.hideAll : text.scatter.showAll(formats.integer(rows.length))}
      </button>
      <div id={tableId}>
        {isOpen && (
          <ScrollTable label={text.scatter.all} isTall isNumeric>
            <thead>
              <tr>
                <th scope="col">{text.largest.territory}</th>
                <th scope="col">{text.largest.population}</th>
                <th scope="col">{text.largest.ours}</th>
                <th scope="col">{`${text.largest.official} ${year}`}</th>
                <th scope="col">{text.largest.difference}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={zones.codes[row]}>
                  <th scope="row">{zones.names[row]}</th>
                  <td>{formats.integer(zones.population[row] ?? Number.NaN)}</td>
                  <td>{formats.number(ours[row] ?? Number.NaN, 2)}</td>
                  <td>{formats.number(official[row] ?? Number.NaN, 2)}</td>
                  <td>{formats.signed(gap(row), 2)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </div>
    </>
  );
}
