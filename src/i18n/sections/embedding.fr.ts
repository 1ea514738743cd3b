/** What is said inside an embed, in the frame of another site. */
export const embeddingFr = {
  frame: {
    openAtlas: 'Ouvrir dans l’Atlas de l’accès aux soins',
    newTab: '(nouvel onglet)',
    mapHelp:
      'Flèches : territoire voisin. + et − : zoom. Entrée : ouvrir la fiche. Échap : revenir. Tab : quitter la carte.',
    liveMap: 'Carte interactive',
    liveMapComing: 'La carte interactive arrive…',
    noLiveMap: 'La carte interactive n’a pas pu s’ouvrir : la carte fixe a les mêmes valeurs.',
    cooperation: {
      wheel: 'Cliquez la carte pour zoomer avec la molette',
      fingers: 'Déplacez la carte avec deux doigts',
    },
    unknownZone:
      'Le territoire demandé n’existe pas, ou n’existe plus, dans les trois départements : la carte entière est affichée.',
    noPins: 'Aucune zone à comparer dans cette adresse.',
    closeCard: 'Fermer la fiche',
  },
};
