import { type ComponentType, useEffect, useRef } from 'react';
import { isOwnZone, mostPins, pinKey } from '../../domain/comparison/pin.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useComparedZones } from '../../state/useComparedZones.ts';
import { usePins } from '../../state/usePins.ts';
import { startDraft } from '../../state/zoneDraft.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { PinExamples } from './PinExamples.tsx';
import { PinList } from './PinList.tsx';
import './PinPanel.css';
import type { TerritoryPickerProps } from './TerritoryPickerProps.ts';
import { ZoneEditor } from './ZoneEditor.tsx';
import '../../ui/wideButton.css';

/** The zones set side by side: finding them, their order, and making one's own. */
export function PinPanel({ Picker }: { Picker: ComponentType<TerritoryPickerProps> }) {
  const text = useText(comparison);
  const zones = useComparedZones();
  const isMaking = useAtlas((state) => state.draft !== null);
  // The other parts say something of the whole territory before any zone is pinned.
  const needsZones = useAtlas((state) => state.view.comparisonPart === 'table');
  const hasMade = useRef(false);
  if (isMaking) hasMade.current = true;
  return (
    <SidePanel
      label={text.pins.label}
      side="start"
      startsExpanded={isMaking || (needsZones && zones.length === 0)}
      summary={<p className="panel-summary pins-folded">{text.pins.count(zones.length)}</p>}
      expandLabel={text.pins.expand}
      collapseLabel={text.pins.collapse}
    >
      {isMaking ? (
        <ZoneEditor Picker={Picker} />
      ) : (
        <Pins Picker={Picker} takesFocus={hasMade.current} />
      )}
    </SidePanel>
  );
}

interface PinsProps {
  Picker: ComponentType<TerritoryPickerProps>;
  /** Whether one's own zone has just been left: the focus was in it. */
  takesFocus: boolean;
}

function Pins({ Picker, takesFocus }: PinsProps) {
  const text = useText(comparison);
  const { pins, isFull, isPinned, togglePin } = usePins();
  const changeView = useAtlas((state) => state.changeView);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const ownCount = pins.filter(isOwnZone).length;

  function make(): void {
    startDraft(text.editor.firstName(ownCount + 1), null);
    changeView({ comparisonPart: 'map' });
  }

  return (
    <>
      <h2 className="pins-title" ref={heading} tabIndex={-1}>
        {text.pins.label}
      </h2>
      <p className="panel-note">
        {pins.length === 0 ? text.pins.none : text.pins.places(mostPins - pins.length)}
      </p>
      <PinList
        onEdit={(key) => {
          const zone = pins.find((pin) => pinKey(pin) === key);
          if (!zone || !isOwnZone(zone)) return;
          startDraft(zone.name, zone);
          changeView({ comparisonPart: 'map' });
        }}
      />
      {!isFull && (
        <div className="pins-add">
          <p className="panel-label" aria-hidden="true">
            {text.pins.add}
          </p>
          <Picker
            takesFocus={false}
            label={text.pins.add}
            onChoose={(pin) => {
              if (!isPinned(pin)) togglePin(pin);
            }}
          />
          {pins.length === 0 && <PinExamples />}
          <button type="button" className="wide-button" onClick={make}>
            {text.pins.make}
          </button>
          <p className="panel-note">{text.pins.makeNote}</p>
        </div>
      )}
    </>
  );
}
