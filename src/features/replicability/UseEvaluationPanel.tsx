import { useId, useState } from 'react';
import { decodeText } from '../../domain/register-import/decodeText.ts';
import { evaluateUse } from '../../domain/replicability/evaluateUse.ts';
import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import {
  parseUseTable,
  type UseProblem,
  type UseTable,
} from '../../domain/replicability/useTable.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { serializeTable } from '../../exports/serializeTable.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatching } from '../../state/selectMatching.ts';
import { createUseTemplate, originCode } from './createUseTemplate.ts';
import { UseProblems } from './UseProblems.tsx';
import '../../ui/pillButton.css';
import { selectComparators } from './selectComparators.ts';
import { UseResult } from './UseResult.tsx';

interface ReadFile {
  table: UseTable;
  problems: UseProblem[];
}

/** What an evaluation would need, and a reading of it once the programme brings it: read here, sent nowhere. */
export function UseEvaluationPanel({ frame }: { frame: TerritoryFrame }) {
  const text = useText(replicability).results.evaluation;
  const territory = useAtlas((state) => state.territory);
  const matching = useAtlas(selectMatching);
  const [file, setFile] = useState<ReadFile | null>(null);
  const [action, setAction] = useState('');
  const id = useId();
  const origin = originCode(frame);
  const isZone = (code: string) =>
    code === origin || frame.zones.codes.some((known) => known === code);

  async function read(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const decoded = decodeText(new Uint8Array(await chosen.arrayBuffer()));
    setFile(parseUseTable(decoded?.text ?? '', isZone));
  }

  function saveTemplate(): void {
    const rows = matching?.matches.map(({ row }) => row) ?? [];
    const table = createUseTemplate(frame, rows, text.template);
    const content = new Blob([serializeTable(table, 'french')], { type: 'text/csv;charset=utf-8' });
    saveFile({ name: `${table.fileName}.csv`, content });
  }

  return (
    <section aria-labelledby="results-evaluation">
      <h2 id="results-evaluation">{text.heading}</h2>
      <ul className="results-needs">
        {text.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <div className="results-tools">
        <button type="button" className="pill-button" onClick={saveTemplate}>
          {text.saveTemplate}
        </button>
        <label className="pill-button results-file">
          {text.open}
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,text/csv,text/plain"
            onChange={(event) => {
              void read(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
      </div>
      <p className="conditions-note">{text.columns}</p>
      {file && <UseProblems problems={file.problems} />}
      {file && file.table.periods.length > 0 && territory && (
        <>
          <label className="results-action" htmlFor={id}>
            {text.action}
            <select id={id} value={action} onChange={(event) => setAction(event.target.value)}>
              <option value="">{text.noAction}</option>
              {file.table.periods.map((period) => (
                <option key={period} value={period}>
                  {period}
                </option>
              ))}
            </select>
          </label>
          <Evaluated frame={frame} territory={territory} table={file.table} action={action} />
        </>
      )}
    </section>
  );
}

interface EvaluatedProps {
  frame: TerritoryFrame;
  territory: Territory;
  table: UseTable;
  /** First period of the action; empty while none is said. */
  action: string;
}

function Evaluated({ frame, territory, table, action }: EvaluatedProps) {
  const code = originCode(frame);
  const comparators = selectComparators(frame, territory, table, code);
  const codes = comparators.apart.map((one) => one.code);
  return (
    <UseResult
      table={table}
      origin={{ code, name: selectFramedZone(frame, frame.origin).name }}
      comparators={comparators}
      evaluation={evaluateUse(table, code, codes, action || null)}
    />
  );
}
