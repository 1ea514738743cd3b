/** The buttons that move the map, and what stands in its corner. */
export const mapControlsFr = {
  controls: {
    region: 'Commandes de la carte',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    overview: 'Vue d’ensemble',
    aroundMe: 'Autour de moi',
    locating: 'Recherche de votre position…',
    attribution: 'Sources de la carte',
  },
  attribution: {
    producers: (producers: string) => `Données et contours : ${producers}.`,
    software: 'Dessin : MapLibre, deck.gl.',
    more: 'Toutes les sources et leurs licences',
  },
  location: {
    outside: 'Votre position est hors des trois départements.',
    refused:
      'Votre navigateur n’a pas donné votre position. Elle n’aurait servi qu’ici : rien n’est envoyé.',
    unavailable:
      'Votre position n’a pas pu être trouvée. Cherchez plutôt votre commune par son nom.',
    found: (commune: string) =>
      `Vous êtes à ${commune}. Votre position n’a pas quitté ce navigateur.`,
  },
};
