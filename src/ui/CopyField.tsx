import { useId, useRef, useState } from 'react';
import './CopyField.css';
import './quietButton.css';

interface CopyFieldProps {
  label: string;
  text: string;
  rows: number;
  /** Code keeps the width of its letters. */
  isCode?: boolean;
  /** On the button; its name ends with the label, for a page may have several. */
  copyLabel: string;
  /** What is said once it is done, and where the browser refuses. */
  copiedLabel: string;
  failedLabel: string;
}

/** A text to take elsewhere: read, selected, or copied in one press; what came of it is said. */
export function CopyField(props: CopyFieldProps) {
  const { label, text, rows, isCode = false, copyLabel, copiedLabel, failedLabel } = props;
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
      setOutcome(failedLabel);
    }
  }

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} data-code={isCode} />
      <p>
        <button type="button" className="quiet-button" onClick={() => void copy()}>
          {copyLabel}
          <span className="visually-hidden">{` : ${label}`}</span>
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}
