import { type RefObject, useEffect, useRef } from 'react';
import { atlasStore } from '../state/atlasStore.ts';
import type { SupplyCarry } from './useSupplyCarry.ts';

/** Ctrl + Z takes a step back, Ctrl + Y or Ctrl + Shift + Z does it again. */
function stepByKey(event: KeyboardEvent): void {
  const { undoScenarios, redoScenarios } = atlasStore.getState();
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) redoScenarios();
  else if (key === 'z') undoScenarios();
  else return;
  event.preventDefault();
}

/** On the map, at the commune pointed at: A adds one, R or Delete takes one away, M takes up and puts down. */
export function useSupplyKeys(
  stage: RefObject<HTMLElement | null>,
  carry: SupplyCarry,
  isByCommune: boolean,
): void {
  const latest = useRef(carry);
  latest.current = carry;
  const wasCarrying = useRef(false);

  // A new one taken up from its button is put down with the keys of the map.
  useEffect(() => {
    const isCarrying = carry.carried !== null;
    if (isCarrying && !wasCarrying.current && carry.carried?.from === null) {
      stage.current?.querySelector<HTMLElement>('canvas.maplibregl-canvas, .still-map')?.focus();
    }
    wasCarrying.current = isCarrying;
  }, [stage, carry.carried]);

  useEffect(() => {
    const element = stage.current;
    if (!element || !isByCommune) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isOnMap =
        target instanceof Element && target.matches('canvas.maplibregl-canvas, .still-map');
      if (!isOnMap || event.altKey) return;
      if (event.ctrlKey || event.metaKey) return stepByKey(event);
      const { pointedZone } = atlasStore.getState();
      const { carried, take, putDown, adjust } = latest.current;
      if (pointedZone === null) return;
      const key = event.key.toLowerCase();
      if (key === 'a') adjust(pointedZone, 1);
      else if (key === 'r' || key === 'delete') adjust(pointedZone, -1);
      else if (key === 'm' && carried) putDown(pointedZone);
      else if (key === 'm') take(pointedZone);
      else return;
      event.preventDefault();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [stage, isByCommune]);
}
