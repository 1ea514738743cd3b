import type { Pin } from '../domain/comparison/pin.ts';
import { displayName } from '../i18n/frenchGrammar.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { pins } from '../i18n/sections/pins.ts';
import { usePins } from '../state/usePins.ts';
import { PinButton } from '../ui/PinButton.tsx';

interface PinZoneButtonProps {
  pin: Pin;
  name: string;
  isCompact?: boolean;
  tabIndex?: number | undefined;
}

/** Pins a zone from wherever it is named. */
export function PinZoneButton({ pin, name, ...look }: PinZoneButtonProps) {
  const text = useText(pins).pinning;
  const { isFull, isPinned, togglePin } = usePins();
  const pinned = isPinned(pin);
  return (
    <PinButton
      {...look}
      text={pinned ? text.pinned : text.pin}
      name={displayName(name)}
      isPinned={pinned}
      unavailable={isFull && !pinned ? text.full : undefined}
      onPress={() => togglePin(pin)}
    />
  );
}
