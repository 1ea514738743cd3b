import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import type { IndicatorFamily } from '../../domain/indicators/indicator.ts';
import { indicators as registry } from '../../domain/indicators/indicators.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { formatYears } from './formatYears.ts';
import { ScrollTable } from './ScrollTable.tsx';

/** Families in the order of the registry. */
export const families: readonly IndicatorFamily[] = [
  ...new Set(registry.map(({ family }) => family)),
];

/** Every indicator of the registry, family by family; each leads to its own page. */
export function IndicatorsPage() {
  const text = useText(method).indicators;
  const names = useText(indicators);
  const formats = useFormats();
  return (
    <>
      <p className="method-lead">{text.lead(formats.integer(registry.length))}</p>
      {families.map((family) => (
        <section key={family}>
          <h3>{names.families[family]}</h3>
          <FamilyTable family={family} />
        </section>
      ))}
    </>
  );
}

function FamilyTable({ family }: { family: IndicatorFamily }) {
  const text = useText(method).indicators;
  const names = useText(indicators);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  return (
    <ScrollTable label={text.table(names.families[family])}>
      <thead>
        <tr>
          <th scope="col">{text.columns.indicator}</th>
          <th scope="col">{text.columns.nature}</th>
          <th scope="col">{text.columns.unit}</th>
          <th scope="col">{text.columns.mesh}</th>
          <th scope="col">{text.columns.years}</th>
        </tr>
      </thead>
      <tbody>
        {registry
          .filter((indicator) => indicator.family === family)
          .map((indicator) => (
            <tr key={indicator.id}>
              <th scope="row">
                <a {...viewLink(view, { record: indicatorRecord(indicator.id) })}>
                  {indicatorText(names, indicator.id).label}
                </a>
              </th>
              <td>{names.natures[indicator.nature]}</td>
              <td>{unitText(names, indicator).full}</td>
              <td>{names.meshes[indicator.finestMesh].one}</td>
              <td>{formatYears(indicator.years, text, formats)}</td>
            </tr>
          ))}
      </tbody>
    </ScrollTable>
  );
}
