import { useLayoutEffect, useRef } from 'react';
import type { ComparedZone } from '../../domain/comparison/comparedZone.ts';
import { ownZoneWordOf } from '../../domain/comparison/ownZone.ts';
import { isOwnZone, pinKey } from '../../domain/comparison/pin.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { comparison } from '../../i18n/sections/comparison.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { briefRecord } from '../../state/sharedView.ts';
import { useComparedZones } from '../../state/useComparedZones.ts';
import { viewLink } from '../../state/viewLink.ts';
import '../../ui/iconButton.css';

interface PinListProps {
  /** Opens one's own zone again. */
  onEdit(key: string): void;
}

type Gesture = 'up' | 'down' | 'remove';

/** The pinned zones in the order of the table's columns, under the numbers that the map gives them. */
export function PinList({ onEdit }: PinListProps) {
  const text = useText(comparison).pins;
  const zones = useComparedZones();
  const pins = useAtlas((state) => state.view.pins);
  const changePins = useAtlas((state) => state.changePins);
  const list = useRef<HTMLOListElement>(null);
  /** What a press has moved or taken away: the focus must not be lost with it. */
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>(wanted.current);
    (buttons?.[0] ?? list.current)?.focus();
    wanted.current = null;
  });

  function act(key: string, gesture: Gesture): void {
    const at = pins.findIndex((pin) => pinKey(pin) === key);
    const others = pins.filter((_, index) => index !== at);
    const pin = pins[at];
    if (!pin) return;
    if (gesture === 'remove') {
      const next = Math.min(at, others.length - 1);
      wanted.current = `li:nth-child(${next + 1}) [data-gesture="remove"]`;
      changePins(others);
      return;
    }
    const to = gesture === 'up' ? at - 1 : at + 1;
    const isAtEnd = gesture === 'up' ? to === 0 : to === others.length;
    const kept = isAtEnd ? (gesture === 'up' ? 'down' : 'up') : gesture;
    wanted.current = `li:nth-child(${to + 1}) [data-gesture="${kept}"]`;
    changePins(others.toSpliced(to, 0, pin));
  }

  return (
    <ol className="pin-list" ref={list} tabIndex={-1} aria-label={text.label}>
      {zones.map((zone, at) => (
        <PinItem
          key={zone.key}
          zone={zone}
          number={at + 1}
          isFirst={at === 0}
          isLast={at === zones.length - 1}
          onEdit={zone.place === null ? () => onEdit(zone.key) : undefined}
          onGesture={(gesture) => act(zone.key, gesture)}
        />
      ))}
    </ol>
  );
}

interface PinItemProps {
  zone: ComparedZone;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  onEdit: (() => void) | undefined;
  onGesture(gesture: Gesture): void;
}

function PinItem({ zone, number, isFirst, isLast, onEdit, onGesture }: PinItemProps) {
  const text = useText(comparison);
  const names = useText(indicators);
  const formats = useFormats();
  const name = displayName(zone.name);
  const { commune } = names.meshes;
  const detail = [
    zone.place ? text.meshes[zone.place.mesh] : text.pins.own,
    zone.members.length > 1 && formats.count(zone.members.length, commune.one, commune.other),
    text.pins.people(formats.integer(zone.population), zone.population),
  ];
  const button = (gesture: Gesture, label: string, path: string, isOff = false) => (
    <button
      type="button"
      className="icon-button"
      data-gesture={gesture}
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={() => onGesture(gesture)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <li className="pin-item">
      <span className="pin-number" aria-hidden="true">
        {number}
      </span>
      <div className="pin-text">
        <PinName zone={zone} />
        <span className="pin-detail">{detail.filter(Boolean).join(' · ')}</span>
        <ZoneActions zone={zone} onEdit={onEdit} />
      </div>
      <div className="pin-gestures">
        {button('up', text.pins.moveUp(name), 'M10 16V4M5 9l5-5 5 5', isFirst)}
        {button('down', text.pins.moveDown(name), 'M10 4v12M5 11l5 5 5-5', isLast)}
        {button('remove', text.pins.remove(name), 'M5 5l10 10M15 5L5 15')}
      </div>
    </li>
  );
}

/** Leads to the sheet of a zone; one's own has none. */
function PinName({ zone: { place, name } }: { zone: ComparedZone }) {
  const view = useAtlas((state) => state.view);
  const territory = useAtlas((state) => state.territory);
  const code = place && territory?.zones[place.mesh].codes[place.row];
  if (!place || !code) return <span className="pin-name">{displayName(name)}</span>;
  const opened = { screen: 'explore', zone: code, mesh: place.mesh, record: null } as const;
  return (
    <a className="pin-name" {...viewLink(view, opened)}>
      {displayName(name)}
    </a>
  );
}

/** What one can do with a zone: print it, and change it where it is one's own. */
function ZoneActions({ zone: { key, name }, onEdit }: Pick<PinItemProps, 'zone' | 'onEdit'>) {
  const text = useText(comparison).pins;
  const view = useAtlas((state) => state.view);
  const pin = view.pins.find((known) => pinKey(known) === key);
  if (!pin) return null;
  const brief = isOwnZone(pin)
    ? { zone: ownZoneWordOf(view.pins, pin) }
    : { zone: pin.code, mesh: pin.mesh };
  const of = <span className="visually-hidden"> {displayName(name)}</span>;
  return (
    <span className="pin-actions">
      {onEdit && (
        <button type="button" className="pin-edit" onClick={onEdit}>
          {text.edit}
          {of}
        </button>
      )}
      <a
        className="pin-edit"
        {...viewLink(view, { screen: 'explore', ...brief, record: briefRecord })}
      >
        {text.brief}
        {of}
      </a>
    </span>
  );
}
