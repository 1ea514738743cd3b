import { useState } from 'react';
import {
  type CodeKind,
  codeKinds,
  readPastedCodes,
} from '../../domain/comparison/readPastedCodes.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { addToDraft } from '../../state/zoneDraft.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** A list of codes, as it comes from a spreadsheet. */
export function AddCodes() {
  const text = useText(comparison).editor;
  const communes = useAtlas((state) => state.territory?.communes);
  const [kind, setKind] = useState<CodeKind>('insee');
  const [pasted, setPasted] = useState('');
  if (!communes) return null;

  function add(known: NonNullable<typeof communes>): void {
    const { communes: codes, problems } = readPastedCodes(pasted, kind, known);
    addToDraft(
      codes,
      problems.map(({ problem, seen }) => ({ kind: problem, seen })),
    );
  }

  return (
    <div className="zone-way">
      <SegmentedControl
        label={text.codeKind}
        value={kind}
        onChange={(chosen) => setKind(chosen)}
        options={codeKinds.map((known) => ({ value: known, label: text.codeKinds[known] }))}
      />
      <textarea
        className="zone-input"
        rows={4}
        aria-label={text.codes}
        placeholder={kind === 'insee' ? '55029 55545 52448' : '55000 52100'}
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <button
        type="button"
        className="wide-button"
        disabled={pasted.trim() === ''}
        onClick={() => add(communes)}
      >
        {text.addThese}
      </button>
    </div>
  );
}
