import { useMemo } from 'react';
import { describeValue, indicatorText } from '../../../cartography/describeValue.ts';
import { contextIndicators } from '../../../domain/experiments/contextIndicators.ts';
import { isLogarithmic } from '../../../domain/experiments/contextRegions.ts';
import type { Experiment } from '../../../domain/experiments/experiment.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import { populationPercentile } from '../../../domain/statistics/ranking.ts';
import type { Column } from '../../../domain/territory/column.ts';
import { factCategories } from '../../../domain/territory/factCategories.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { indicatorRecord } from '../../../state/methodPages.ts';
import { type ContextColumns, useContextColumns } from '../../../state/useContextColumns.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { Strip } from '../../../ui/Strip.tsx';
import './coverage.css';
import { type LocatedSite, useLocatedSites } from './useLocatedSites.ts';

/** The territory of each located site of a record, against all communes. */
export function SiteContext({ record }: { record: Experiment }) {
  const { context: text } = useText(coverage);
  const territory = useAtlas((state) => state.territory);
  if (!territory) return null;
  return (
    <section className="sheet-section">
      <h2 className="record-heading">{text.cardHeading}</h2>
      <Cards record={record} territory={territory} />
    </section>
  );
}

function Cards({ record, territory }: { record: Experiment; territory: Territory }) {
  const { context: text, pending } = useText(coverage);
  const columns = useContextColumns(territory);
  const records = useMemo(() => [record], [record]);
  const sites = useLocatedSites(records, territory).filter(({ row }) => row >= 0);
  if (sites.length === 0) return <p className="coverage-note">{text.noCard}</p>;
  if (!columns) return <p role="status">{pending}</p>;
  // Several sites of a commune have one territory.
  const places = [...new Map(sites.map((site) => [site.row, site])).values()];
  return (
    <>
      <p className="coverage-note">{text.cardLead}</p>
      {places.map((place) => (
        <details key={place.row} className="site-context" open={places.length === 1}>
          <summary>{displayName(territory.communes.names[place.row] ?? '')}</summary>
          <Card place={place} columns={columns} territory={territory} />
        </details>
      ))}
    </>
  );
}

interface CardProps {
  place: LocatedSite;
  columns: ContextColumns;
  territory: Territory;
}

function Card({ place: { row }, columns, territory }: CardProps) {
  const { context: text } = useText(coverage);
  const { categories } = useText(indicators);
  const category = territory.facts.get('aav-category')?.values[row] ?? Number.NaN;
  const code = factCategories['aav-category'][category];
  return (
    <dl className="site-context-list">
      {contextIndicators.map((id) => {
        const indicator = indicatorById(id);
        if (!indicator) return null;
        return (
          <Variable
            key={id}
            indicator={indicator}
            column={columns[id]}
            isLog={isLogarithmic(id)}
            row={row}
            population={territory.communes.population}
          />
        );
      })}
      {code && (
        <div>
          <dt>{text.attraction}</dt>
          <dd>{categories['aav-category'][code]}</dd>
        </div>
      )}
    </dl>
  );
}

interface VariableProps {
  indicator: Indicator;
  column: Column;
  /** Whether its strip is drawn by orders of magnitude. */
  isLog: boolean;
  row: number;
  population: Float64Array;
}

/** A figure of the commune, its source a press away, and how many communes are below it. */
function Variable({ indicator, column, isLog, row, population }: VariableProps) {
  const { context: text } = useText(coverage);
  const names = useText(indicators);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const value = column.values[row] ?? Number.NaN;
  const shown = describeValue(names, formats, indicator, { value, status: column.status[row] });
  const said = [shown.text, shown.unit].filter(Boolean).join(' ');
  const { short } = indicatorText(names, indicator.id);
  const each = population.map(() => 1);
  const share = 100 * populationPercentile(column.values, each, value);
  const detail = [indicator.years.at(-1), names.natures[indicator.nature]].filter(Boolean);
  return (
    <div>
      <dt>
        <a {...viewLink(view, { screen: 'method', record: indicatorRecord(indicator.id) })}>
          {short}
        </a>{' '}
        <span className="coverage-range">{detail.join(' · ')}</span>
      </dt>
      <dd>
        <strong>{said}</strong>
        {!shown.isMissing && (
          <>
            {' '}
            <span className="coverage-range">{text.higherThan(formats.percent(share))}</span>
            <Strip
              title={text.strip(short, said)}
              values={isLog ? column.values.map(logOf) : column.values}
              weights={population}
              marks={[{ id: 'site', value: isLog ? logOf(value) : value, shape: 'dot' }]}
            />
          </>
        )}
        {indicator.id === 'median-income' && <p className="coverage-note">{text.income}</p>}
      </dd>
    </div>
  );
}

const logOf = (value: number) => (value > 0 ? Math.log10(value) : Number.NaN);
