import { useState } from 'react';
import type { Axis } from '../../../domain/experiments/experiment.ts';
import { latestApl65Fact, latestAplFact } from '../../../domain/experiments/measureCoverage.ts';
import type { FoundEquity } from '../../../domain/experiments/measureEquity.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import { departmentOfCommune, type ZoneCode, zoneCode } from '../../../domain/territory/zone.ts';
import { createFileName } from '../../../exports/createFileName.ts';
import { createNotesNow } from '../../../exports/createNotesNow.ts';
import { ExportMenu } from '../../../exports/ExportMenu.tsx';
import type { ExportTable } from '../../../exports/ExportTable.ts';
import { offerTable } from '../../../exports/exportOffers.ts';
import { useExportWords } from '../../../exports/useExportWords.ts';
import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import { experiments } from '../../../i18n/sections/experiments.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { TableScroll } from '../../../ui/TableScroll.tsx';
import { describeMinutes } from './describeMinutes.ts';

interface LeftOutListProps {
  axis: Axis;
  found: FoundEquity;
  territory: Territory;
}

const firstCount = 40;
const byName = new Intl.Collator('fr');

/** The communes left out, by department and name: a list, not a ranking. */
export function LeftOutList({ axis, found, territory }: LeftOutListProps) {
  const { leftOut: text, ...words } = useText(coverage);
  const { columns, between } = words;
  const { meshes } = useText(indicators);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const point = useAtlas((state) => state.point);
  const [isWhole, setWhole] = useState(false);
  const rows = listCommunes(territory, found);
  const shown = isWhole ? rows : rows.slice(0, firstCount);
  const { central, fewest, most } = found.leftOutPeople;
  return (
    <section className="coverage-groups">
      <div className="coverage-heading">
        <h2>
          {text.listHeading(
            formats.count(rows.length, meshes.commune.one, meshes.commune.other),
            formats.integer(central),
          )}{' '}
          <span className="coverage-range">{between(formats.range(fewest, most))}</span>
        </h2>
        <ListExport axis={axis} rows={rows} />
      </div>
      <p className="coverage-counted">{rows.length > 0 ? text.listLead : text.none}</p>
      {rows.length > 0 && (
        <TableScroll label={text.list}>
          <table className="sheet-table" aria-label={text.list}>
            <thead>
              <tr>
                <th scope="col">{columns.zone}</th>
                <th scope="col">{text.department}</th>
                <th scope="col">{text.population}</th>
                <th scope="col">{text.apl}</th>
                <th scope="col">{text.apl65}</th>
                <th scope="col">{text.minutes}</th>
              </tr>
            </thead>
            <tbody onPointerLeave={() => point(null)}>
              {shown.map(({ code, name, people, apl, apl65, department, minutes }) => (
                <tr
                  key={code}
                  onPointerEnter={() => point(code)}
                  onFocus={() => point(code)}
                  onBlur={() => point(null)}
                >
                  <th scope="row">
                    <a
                      {...viewLink(view, {
                        screen: 'explore',
                        mesh: 'commune',
                        zone: code,
                        record: null,
                      })}
                    >
                      {name}
                    </a>
                  </th>
                  <td>{department}</td>
                  <td>{formats.integer(people)}</td>
                  <td>{formats.number(apl, 2)}</td>
                  <td>{formats.number(apl65, 2)}</td>
                  <td>{describeMinutes(words, formats, minutes, formats.range)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {!isWhole && rows.length > firstCount && (
        <button type="button" className="register-more" onClick={() => setWhole(true)}>
          {text.showAll(formats.integer(rows.length))}
        </button>
      )}
    </section>
  );
}

interface LeftOutCommune {
  code: ZoneCode;
  name: string;
  department: string;
  people: number;
  apl: number;
  apl65: number;
  /** From the fast bound to the slow one. */
  minutes: [fast: number, slow: number];
}

function listCommunes(
  { communes, facts }: Territory,
  { leftOut, minutes }: FoundEquity,
): LeftOutCommune[] {
  const figureOf = (values: ArrayLike<number> | undefined, row: number) =>
    values?.[row] ?? Number.NaN;
  return leftOut
    .map((row) => {
      const code = communes.codes[row] ?? zoneCode('');
      return {
        code,
        name: displayName(communes.names[row] ?? ''),
        department: departmentOfCommune(code),
        people: communes.population[row] ?? 0,
        apl: figureOf(facts.get(latestAplFact)?.values, row),
        apl65: figureOf(facts.get(latestApl65Fact)?.values, row),
        minutes: [figureOf(minutes.low, row), figureOf(minutes.high, row)] as [number, number],
      };
    })
    .sort((a, b) => a.department.localeCompare(b.department) || byName.compare(a.name, b.name));
}

function ListExport({ axis, rows }: { axis: Axis; rows: readonly LeftOutCommune[] }) {
  const { leftOut: text, exported, notes, ...words } = useText(coverage);
  const axisName = useText(experiments).axes[axis];
  const exportWords = useExportWords();
  const create = (): ExportTable => ({
    fileName: createFileName('ecart-equite', axisName),
    title: `${words.readings.leftOut} : ${axisName}`,
    headers: [
      exported.code,
      words.columns.zone,
      text.department,
      text.population,
      text.apl,
      text.apl65,
      exported.fewest(text.minutes),
      exported.most(text.minutes),
    ],
    rows: rows.map(({ code, name, department, people, apl, apl65, minutes }) => [
      code,
      name,
      department,
      toCell(people, 0),
      toCell(apl, 2),
      toCell(apl65, 2),
      ...minutes.map((each) => toCell(each, 0)),
    ]),
    notes: createNotesNow(exportWords, listFigures(), [text.lead, notes.model, notes.public]),
  });
  return <ExportMenu of={exported.leftOut} offers={offerTable(create, exportWords.text.sheets)} />;
}

/** Nothing where no distance is known to matter: only sectors are located. */
const toCell = (value: number, decimals: number) =>
  Number.isFinite(value) ? { value, decimals } : null;

const listFigures = () =>
  ['population', 'apl-gp', 'apl-gp-65'].flatMap((id) => {
    const indicator = indicatorById(id);
    return indicator ? [{ indicator, year: indicator.years.at(-1) ?? null }] : [];
  });
