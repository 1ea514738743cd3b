import type { Map as MapLibreMap } from 'maplibre-gl';

/** What is said, where the page around the map scrolls, to who tries with the wheel or with one finger. */
export interface MapCooperation {
  wheel: string;
  fingers: string;
}

export const cooperationLocale = (cooperation: MapCooperation | undefined) =>
  cooperation && {
    'CooperativeGesturesHandler.WindowsHelpText': cooperation.wheel,
    'CooperativeGesturesHandler.MacHelpText': cooperation.wheel,
    'CooperativeGesturesHandler.MobileHelpText': cooperation.fingers,
  };

/** The map takes two fingers, or the wheel after a click and until the pointer leaves; the page has the rest. */
export function cooperate(map: MapLibreMap): void {
  map.cooperativeGestures.enable();
  const canvas = map.getCanvasContainer();
  canvas.addEventListener('pointerdown', ({ pointerType }) => {
    if (pointerType === 'mouse') map.cooperativeGestures.disable();
  });
  canvas.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') map.cooperativeGestures.enable();
  });
}
