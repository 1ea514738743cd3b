import type { mapControlsFr } from './mapControls.fr.ts';

export const mapControlsEn: typeof mapControlsFr = {
  controls: {
    region: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    overview: 'Whole territory',
    aroundMe: 'Around me',
    locating: 'Looking for your position…',
    attribution: 'Sources of the map',
  },
  attribution: {
    producers: (producers) => `Data and boundaries: ${producers}.`,
    software: 'Drawing: MapLibre, deck.gl.',
    more: 'All sources and their licences',
  },
  location: {
    outside: 'Your position is outside the three departments.',
    refused:
      'Your browser did not give your position. It would have been used here only: nothing is sent.',
    unavailable: 'Your position could not be found. Search for your commune by its name instead.',
    found: (commune) => `You are in ${commune}. Your position has not left this browser.`,
  },
};
