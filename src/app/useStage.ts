import { useState } from 'react';
import type { MovableMap } from '../map/MovableMap.ts';
import type { StageProps } from './MapBeside.tsx';
import { useInitialCamera } from './useCamera.ts';
import { useOverlayPointer } from './useOverlayPointer.ts';

/** What every map of a screen has: where it starts, the map once it is there, what is pointed at on it. */
export function useStage({ firstView, size }: StageProps) {
  const camera = useInitialCamera(firstView.departments, size);
  const [map, setMap] = useState<MovableMap | null>(null);
  const pointer = useOverlayPointer(map);
  return { firstView, size, camera, map, onMap: setMap, pointer };
}
