import { useCallback } from 'react';
import { findComparedZone } from '../domain/comparison/comparedZone.ts';
import { mostPins, type Pin, pinKey } from '../domain/comparison/pin.ts';
import { atlasStore, useAtlas } from './atlasStore.ts';
import type { PinEvent } from './sessionSlice.ts';

/** Whether a zone is pinned, and pinning it or taking it away from anywhere. */
export function usePins() {
  const pins = useAtlas((state) => state.view.pins);
  const isPinned = useCallback(
    (pin: Pin) => pins.some((known) => pinKey(known) === pinKey(pin)),
    [pins],
  );
  return { pins, isFull: pins.length >= mostPins, isPinned, togglePin };
}

/** Pins a zone, or takes it away when it is pinned; what came of it is said, see `pinEvent`. */
export function togglePin(pin: Pin): void {
  const { view, territory, changePins } = atlasStore.getState();
  const others = view.pins.filter((known) => pinKey(known) !== pinKey(pin));
  const say = (kind: PinEvent['kind'], count: number) => {
    const name = (territory && findComparedZone(territory, pin)?.name) ?? '';
    atlasStore.setState({ pinEvent: { kind, name, count } });
  };
  if (others.length < view.pins.length) {
    changePins(others);
    say('removed', others.length);
  } else if (others.length >= mostPins) say('full', others.length);
  else {
    changePins([...others, pin]);
    say('pinned', others.length + 1);
  }
}
