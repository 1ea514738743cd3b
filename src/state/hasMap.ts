import type { SharedView } from './sharedView.ts';

/** Whether the view opens on the map: the other screens, and the table, wait for none. */
export const hasMap = ({ screen, display }: Pick<SharedView, 'screen' | 'display'>): boolean =>
  screen === 'explore' && display === 'map';
