import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { importRegister, removeImport } from '../../state/importRegister.ts';
import { FilePicker } from './FilePicker.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { ImportResult } from './ImportResult.tsx';
import { ImportStatus } from './ImportStatus.tsx';
import { PlaceQuestions } from './PlaceQuestions.tsx';
import './registerImport.css';
import { TemplateSection } from './TemplateSection.tsx';

/** A register of the reader's own: chosen or dropped, read here, told of, shown beside the published one. */
export function RegisterImportPanel() {
  const text = useText(section);
  const current = useAtlas((state) => state.registerImport);
  const isReading = useAtlas((state) => state.importingFile !== null);
  const [isOver, setIsOver] = useState(false);
  const [isRemoved, setIsRemoved] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function take(file: File | undefined): void {
    if (!file) return;
    setIsRemoved(false);
    void importRegister(file);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  }

  function remove(): void {
    removeImport();
    setIsRemoved(true);
    input.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button, which the keyboard has
    <div
      className="register-import"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 className="import-heading">{text.heading}</h2>
      <p className="import-lead">{text.lead}</p>
      <FilePicker
        input={input}
        isOver={isOver}
        label={current ? text.anotherFile : text.choose}
        onFile={take}
      />
      <ImportStatus isRemoved={isRemoved} />
      {current && (
        <div className="import-reading" data-stale={isReading}>
          {current.reading.lineCount > 0 && <ImportResult imported={current} onRemove={remove} />}
          <PlaceQuestions key={current.fileName} imported={current} isReading={isReading} />
          <ImportProblems problems={current.reading.problems} />
        </div>
      )}
      <TemplateSection />
    </div>
  );
}
