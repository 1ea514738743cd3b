import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { formatYears } from './formatYears.ts';
import { SourceTable } from './SourceTable.tsx';
import { StatusCountsTable } from './StatusCountsTable.tsx';

interface FormulaText {
  formula: string;
  assumptions: readonly string[];
}

/** All there is to know of one indicator. */
export function IndicatorPage({ indicator }: { indicator: Indicator }) {
  const text = useText(method);
  const words = text.indicators;
  const names = useText(indicators);
  const view = useAtlas((state) => state.view);
  const formulas: Readonly<Record<string, FormulaText>> = text.formulas;
  const { formula, assumptions } = formulas[indicator.id] ?? { formula: '', assumptions: [] };
  const { label, explanation } = indicatorText(names, indicator.id);
  return (
    <>
      <p className="method-lead">{explanation}</p>
      <p className="method-links">
        <a {...viewLink(view, { record: methodRecord('indicators') })}>← {words.back}</a>
        <a
          {...viewLink(view, {
            screen: 'explore',
            record: null,
            indicatorId: indicator.id,
            year: null,
          })}
        >
          {words.showOnMap}
        </a>
      </p>
      <section>
        <h3>{words.formula}</h3>
        <p className="method-formula">{formula}</p>
      </section>
      <section>
        <h3>{words.assumptions}</h3>
        <ul className="method-items">
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.card}</h3>
        <IndicatorCard indicator={indicator} />
      </section>
      <section>
        <h3>{words.counts}</h3>
        <StatusCountsTable indicator={indicator} label={words.countsTable(label)} />
      </section>
      <section>
        <h3>{words.sources}</h3>
        <SourceTable ids={indicator.sources} label={words.sourceTable(label)} />
      </section>
    </>
  );
}

function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const text = useText(method).indicators;
  const names = useText(indicators);
  const formats = useFormats();
  const { exportUnit } = indicator;
  const facts: [label: string, value: string][] = [
    [text.unit, unitText(names, indicator).full],
    [text.nature, names.natureSentences[indicator.nature]],
    [text.mesh, names.meshes[indicator.finestMesh].one],
    [text.years, formatYears(indicator.years, text, formats)],
    [text.aggregation, names.aggregations[indicator.aggregation]],
  ];
  if (exportUnit) {
    const inExports =
      exportUnit === 'consultationsPerInhabitant'
        ? text.exportUnits.consultationsPerInhabitant
        : names.units[exportUnit].full;
    facts.push([text.exported, inExports]);
  }
  return (
    <dl className="method-card">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{text.file}</dt>
        <dd>
          <code>{indicator.id}</code>
        </dd>
      </div>
    </dl>
  );
}
