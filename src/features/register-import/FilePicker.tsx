import type { RefObject } from 'react';
import { mostBytes, mostLines } from '../../domain/register-import/importProblem.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import '../../ui/pillButton.css';

interface FilePickerProps {
  input: RefObject<HTMLInputElement | null>;
  /** Whether a file is held over the panel. */
  isOver: boolean;
  label: string;
  onFile(file: File | undefined): void;
}

/** Where a file is chosen, or let fall. */
export function FilePicker({ input, isOver, label, onFile }: FilePickerProps) {
  const text = useText(section);
  const formats = useFormats();
  return (
    <div className="import-drop" data-over={isOver}>
      <label className="pill-button import-choose">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M9 11V2.8M5.6 6 9 2.6 12.4 6M3 11.5v4h12v-4" />
        </svg>
        {label}
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          accept=".csv,.tsv,.txt,.xlsx,.geojson,.json"
          onChange={({ currentTarget }) => {
            onFile(currentTarget.files?.[0]);
            // The same file, corrected since, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <span className="import-or">{text.drop}</span>
      <p className="import-formats">
        {text.formats(formats.bytes(mostBytes), formats.integer(mostLines))}
      </p>
    </div>
  );
}
