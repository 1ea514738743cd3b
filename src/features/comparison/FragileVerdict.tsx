import { useMemo } from 'react';
import { countFragility, type Tally } from '../../domain/comparison/fragileVerdict.ts';
import { aplYears } from '../../domain/indicators/aplHistory.ts';
import { aplThreshold, aplTolerance } from '../../domain/indicators/aplThreshold.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import type { DataSource } from '../../domain/territory/dataSource.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparisonTable } from '../../i18n/sections/comparisonTable.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { indicatorRecord } from '../../state/methodPages.ts';
import { useResults } from '../../state/useResults.ts';
import { useSources } from '../../state/useSources.ts';
import { viewLink } from '../../state/viewLink.ts';
import './FragileVerdict.css';

/** "Under 2.5" in how many of six official measures: how many communes hang on the choice. */
export function FragileVerdict() {
  const text = useText(comparisonTable).fragility;
  const formats = useFormats();
  const fragility = useFragility();
  if (!fragility) return null;
  const { readings, nearThreshold, changes, firstYear, lastYear } = fragility;
  const years = formats.list(aplYears.map(String));
  const number = (value: number, decimals = 2) => formats.number(value, decimals);
  const near = text.nearThreshold(
    String(lastYear),
    number(aplThreshold - aplTolerance),
    number(aplThreshold + aplTolerance),
  );
  return (
    <section className="fragile-verdict">
      <h2>{text.heading}</h2>
      <p>{text.lead(years)}</p>
      <table>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.category}</th>
            <th scope="col" className="fragile-verdict-number">
              {text.communes}
            </th>
            <th scope="col" className="fragile-verdict-number">
              {text.inhabitants}
            </th>
          </tr>
        </thead>
        <tbody>
          <TallyRow label={text.always} tally={readings.always} />
          <TallyRow label={text.between} tally={readings.between} />
          <TallyRow label={text.never} tally={readings.never} />
        </tbody>
        <tbody>
          <GroupHeading>{text.nearHeading}</GroupHeading>
          <TallyRow label={near} detail={text.nearNote} tally={nearThreshold} />
        </tbody>
        <tbody>
          <GroupHeading>{text.changes(String(firstYear), String(lastYear))}</GroupHeading>
          <TallyRow label={text.stable(number(aplTolerance))} tally={changes.stable} />
          <TallyRow label={text.up} tally={changes.up} />
          <TallyRow label={text.down} tally={changes.down} />
        </tbody>
      </table>
      <p className="comparison-detail">{text.noCause}</p>
      <FragilitySource years={years} />
    </section>
  );
}

/** What a group of rows counts: each group counts the same communes anew. */
function GroupHeading({ children }: { children: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={3}>
        {children}
      </th>
    </tr>
  );
}

const aplSource = new Set(['drees-apl']);
const peopleSource = new Set(['population']);
const peopleYear = String(indicatorById('population')?.years.at(-1));

function FragilitySource({ years }: { years: string }) {
  const text = useText(comparisonTable).fragility;
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const nameProducers = (sources: readonly DataSource[]) =>
    formats.list(sources.map(({ producer }) => producer));
  const apl = nameProducers(useSources(aplSource));
  const people = nameProducers(useSources(peopleSource));
  return (
    <p className="comparison-detail">
      {text.source(apl, years)} {text.people(people, peopleYear)}{' '}
      <a {...viewLink(view, { screen: 'method', record: indicatorRecord('apl-readings-below') })}>
        {text.definition}
      </a>
    </p>
  );
}

function TallyRow({ label, detail, tally }: { label: string; detail?: string; tally: Tally }) {
  const formats = useFormats();
  return (
    <tr>
      <th scope="row">
        {label}
        {detail && <span className="comparison-detail">{detail}</span>}
      </th>
      <td className="fragile-verdict-number">{formats.integer(tally.communes)}</td>
      <td className="fragile-verdict-number">{formats.integer(tally.inhabitants)}</td>
    </tr>
  );
}

/** `null` until the official figures are there. */
function useFragility() {
  const population = useAtlas((state) => state.territory?.communes.population);
  const [firstYear = Number.NaN, lastYear = Number.NaN] = [aplYears.at(0), aplYears.at(-1)];
  const [readings, first, last] = useResults([
    { indicatorId: 'apl-readings-below', mesh: 'commune' },
    { indicatorId: 'apl-gp', mesh: 'commune', year: firstYear },
    { indicatorId: 'apl-gp', mesh: 'commune', year: lastYear },
  ]);
  return useMemo(() => {
    if (!population || !readings || !first || !last) return null;
    const counted = countFragility({
      readingsBelow: readings.column.values,
      firstApl: first.column.values,
      lastApl: last.column.values,
      population,
    });
    return { ...counted, firstYear, lastYear };
  }, [population, readings, first, last, firstYear, lastYear]);
}
