import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';

interface CopyTextProps {
  label: string;
  text: string;
  copyLabel: string;
  copiedLabel: string;
  rows: number;
}

/** A text made to be taken elsewhere: it can be read, selected, and copied in one press. */
export function CopyText({ label, text, copyLabel, copiedLabel, rows }: CopyTextProps) {
  const words = useText(method).publicPages.report.readyText;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(copiedLabel);
    } catch {
      // No clipboard over plain http, or the browser refused.
      field.current?.select();
      setOutcome(words.copyFailed);
    }
  }

  return (
    <div className="method-copy">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} />
      <p>
        <button type="button" className="method-button" onClick={() => void copy()}>
          {copyLabel}
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}
