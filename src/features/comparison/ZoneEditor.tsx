import { type ComponentType, useEffect, useRef, useState } from 'react';
import { pinKey } from '../../domain/comparison/pin.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { drawDraft, leaveDraft, nameDraft, pinDraft } from '../../state/zoneDraft.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { AddAround } from './AddAround.tsx';
import { AddCodes } from './AddCodes.tsx';
import { AddOneByOne } from './AddOneByOne.tsx';
import { DraftMembers } from './DraftMembers.tsx';
import { DraftNotes } from './DraftNotes.tsx';
import type { TerritoryPickerProps } from './TerritoryPickerProps.ts';
import './ZoneEditor.css';

const ways = ['one', 'draw', 'around', 'paste'] as const;

/** One's own zone while it is made: its name, four ways to find its communes, what it holds so far. */
export function ZoneEditor({ Picker }: { Picker: ComponentType<TerritoryPickerProps> }) {
  const text = useText(comparison).editor;
  const draft = useAtlas((state) => state.draft);
  const [way, setWay] = useState<(typeof ways)[number]>('one');
  const heading = useRef<HTMLHeadingElement>(null);
  const obstacle = useObstacle();
  useEffect(() => heading.current?.focus(), []);
  if (!draft) return null;

  return (
    <section className="zone-editor" aria-label={text.heading}>
      <h2 className="pins-title" ref={heading} tabIndex={-1}>
        {text.heading}
      </h2>
      <label className="zone-field">
        <span className="panel-label">{text.name}</span>
        <input
          className="zone-input"
          maxLength={60}
          autoComplete="off"
          value={draft.name}
          onChange={(event) => nameDraft(event.target.value)}
        />
      </label>
      <div className="zone-field">
        <p className="panel-label" aria-hidden="true">
          {text.ways.label}
        </p>
        <SegmentedControl
          label={text.ways.label}
          value={way}
          onChange={(chosen) => setWay(chosen)}
          options={ways.map((known) => ({ value: known, label: text.ways[known] }))}
        />
        {way === 'one' && <AddOneByOne Picker={Picker} />}
        {way === 'draw' && <AddByDrawing />}
        {way === 'around' && <AddAround Picker={Picker} />}
        {way === 'paste' && <AddCodes />}
      </div>
      <DraftNotes notes={draft.notes} />
      <DraftMembers communes={draft.communes} />
      {obstacle !== null && <p className="zone-note">{obstacle.text}</p>}
      <div className="zone-actions">
        <button
          type="button"
          className="wide-button"
          data-main="true"
          disabled={obstacle?.isFinal ?? false}
          onClick={pinDraft}
        >
          {draft.replaces === null ? text.pin : text.save}
        </button>
        <button type="button" className="wide-button" onClick={leaveDraft}>
          {text.cancel}
        </button>
      </div>
    </section>
  );
}

/** Why the zone cannot be pinned as it is, or will not be what it seems. */
function useObstacle(): { text: string; isFinal: boolean } | null {
  const text = useText(comparison).editor;
  const draft = useAtlas((state) => state.draft);
  const pins = useAtlas((state) => state.view.pins);
  const total = useAtlas((state) => state.territory?.communes.codes.length);
  if (!draft) return null;
  const [only] = draft.communes;
  const key =
    draft.communes.length === 1 && only !== undefined
      ? pinKey({ mesh: 'commune', code: only })
      : pinKey({ name: '', communes: draft.communes });
  const isTwin = key !== draft.replaces && pins.some((pin) => pinKey(pin) === key);
  if (draft.communes.length === 0) return { text: text.empty, isFinal: true };
  if (draft.communes.length === total) return { text: text.whole, isFinal: true };
  if (isTwin) return { text: text.twin, isFinal: true };
  return draft.communes.length === 1 ? { text: text.single, isFinal: false } : null;
}

function AddByDrawing() {
  const text = useText(comparison).editor;
  const isDrawing = useAtlas((state) => state.draft?.isDrawing ?? false);
  const changeView = useAtlas((state) => state.changeView);
  const button = useRef<HTMLButtonElement>(null);
  const wasDrawing = useRef(false);
  // The focus was on the map, with the outline.
  useEffect(() => {
    if (wasDrawing.current && !isDrawing) button.current?.focus();
    wasDrawing.current = isDrawing;
  }, [isDrawing]);
  return (
    <>
      <p className="panel-note">{isDrawing ? text.drawing : text.drawNote}</p>
      <button
        ref={button}
        type="button"
        className="wide-button"
        onClick={() => {
          changeView({ comparisonPart: 'map' });
          drawDraft(!isDrawing);
        }}
      >
        {isDrawing ? text.stopDrawing : text.draw}
      </button>
    </>
  );
}
