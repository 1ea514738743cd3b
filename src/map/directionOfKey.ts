import type { ArrowDirection } from '../cartography/nextZoneInDirection.ts';

export type Direction = ArrowDirection;

export const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
