import { useState } from 'react';
import { axes } from '../../domain/experiments/experiment.ts';
import { groupSitesByLocation } from '../../domain/experiments/groupSitesByLocation.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { RegisterImport } from '../../state/registerSlice.ts';
import { defaultView } from '../../state/sharedView.ts';
import { useRegister } from '../../state/useRegister.ts';
import { viewLink } from '../../state/viewLink.ts';

interface ImportResultProps {
  imported: RegisterImport;
  onRemove(): void;
}

/** How much of the file was taken, and what can be done with it. */
export function ImportResult({ imported: { reading }, onRemove }: ImportResultProps) {
  const text = useText(section);
  const view = useAtlas((state) => state.view);
  const { experiments, heldCount, refusedCount } = reading;
  const { registerFilters, registerSearch } = defaultView;
  const all = { registerPart: 'register', registerFilters, registerSearch, axes } as const;
  return (
    <section className="import-section" aria-labelledby="import-result">
      <h3 id="import-result">{text.result}</h3>
      <Counts reading={reading} />
      {experiments.length > 0 && <p className="import-note">{text.mark}</p>}
      <div className="import-actions">
        {experiments.length > 0 && (
          <>
            <a className="pill-button" {...viewLink(view, all)}>
              {text.see}
            </a>
            <ExportButton />
          </>
        )}
        <button type="button" className="pill-button" onClick={onRemove}>
          {text.remove}
        </button>
      </div>
      {experiments.length > 0 && (
        <p className="import-note">
          {text.exportNote} {heldCount + refusedCount > 0 && text.exportHeld}
        </p>
      )}
    </section>
  );
}

function Counts({ reading }: Pick<RegisterImport, 'reading'>) {
  const words = useText(section).counts;
  const formats = useFormats();
  const { experiments, replacedIds, unchangedCount, heldCount, refusedCount, lineCount } = reading;
  const located = groupSitesByLocation(
    experiments.map((record) => ({ ...record, isImported: true })),
  ).located.length;
  const sites = experiments.reduce((sum, record) => sum + record.sites.length, 0);
  const counts = [
    [words.lines, lineCount],
    [words.added, experiments.length],
    [words.replaced, replacedIds.length || null],
    [words.located, located],
    [words.unlocated, sites - located || null],
    [words.unchanged, unchangedCount || null],
    [words.held, heldCount || null],
    [words.refused, refusedCount || null],
  ] as const;
  return (
    <dl className="import-counts">
      {counts.map(
        ([label, count]) =>
          count !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formats.integer(count)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The whole register as `data/experiments.json` takes it. */
function ExportButton() {
  const text = useText(section);
  const register = useRegister();
  const territory = useAtlas((state) => state.territory);
  const [message, setMessage] = useState('');
  async function save(): Promise<void> {
    if (!territory) return;
    try {
      const { serializeRegister } = await import(
        '../../domain/register-import/serializeRegister.ts'
      );
      const content = new Blob([serializeRegister(register, territory)], {
        type: 'application/json',
      });
      saveFile({ name: 'experiments.json', content });
      setMessage(text.saved('experiments.json'));
    } catch {
      setMessage(text.failed);
    }
  }
  return (
    <>
      <button type="button" className="pill-button" onClick={() => void save()}>
        {text.exportJson}
      </button>
      <span className="import-saved" role="status">
        {message}
      </span>
    </>
  );
}
