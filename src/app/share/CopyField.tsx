import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { sharing } from '../../i18n/sections/sharing.ts';

interface CopyFieldProps {
  label: string;
  text: string;
  rows: number;
}

/** A text to take elsewhere: read, selected, or copied in one press; what came of it is said. */
export function CopyField({ label, text, rows }: CopyFieldProps) {
  const words = useText(sharing);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(words.copied);
    } catch {
      // No clipboard over plain http, or the browser refused.
      field.current?.select();
      setOutcome(words.copyFailed);
    }
  }
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} />
      <p>
        <button type="button" className="share-action" onClick={() => void copy()}>
          {words.copy}
          <span className="visually-hidden">{` : ${label}`}</span>
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}
