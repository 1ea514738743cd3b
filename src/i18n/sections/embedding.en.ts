import type { embeddingFr } from './embedding.fr.ts';

export const embeddingEn: typeof embeddingFr = {
  frame: {
    openAtlas: 'Open in the full atlas (Atlas de l’accès aux soins)',
    newTab: '(new tab)',
    mapHelp:
      'Arrows: neighbouring territory. + and −: zoom. Enter: open the card. Escape: go back. Tab: leave the map.',
    liveMap: 'Interactive map',
    liveMapComing: 'The interactive map is coming…',
    noLiveMap: 'The interactive map could not open: the still map has the same values.',
    cooperation: {
      wheel: 'Click the map to zoom with the wheel',
      fingers: 'Move the map with two fingers',
    },
    unknownZone:
      'The territory asked for does not exist, or no longer does, in the three departments: the whole map is shown.',
    noPins: 'No zone to compare in this address.',
    closeCard: 'Close the card',
  },
};
