/** Simuler: two scenarios compared. */
export const scenarioPairFr = {
  heading: 'Comparer deux scénarios',
  needTwo:
    'Il faut deux scénarios : créez-en un second, ou cherchez les meilleurs lieux et faites-en un scénario.',
  first: 'Comparer',
  second: 'avec',
  title: (second: string, first: string) => `« ${second} » moins « ${first} »`,
  table: (second: string, first: string) => `Chiffres de « ${first} » et « ${second} »`,
  measure: 'Mesure',
  today: 'Aujourd’hui',
  difference: 'Écart',
  band: (low: string, high: string) => `de ${low} à ${high}`,
  communes: 'Où les deux diffèrent le plus',
  unit: 'Consultations par an et par habitant, estimation',
  unitOfOthers: 'Praticiens pour 100 000 habitants, estimation',
  mapLink:
    'La carte montre le même écart que le tableau des communes, en points d’indice : un point est un centième de la moyenne des trois départements avant tout scénario, dans l’unité de ce tableau.',
  commune: 'Commune',
  same: 'Aucune commune ne diffère.',
  onlyGps:
    'Ces chiffres n’existent que pour les généralistes, les seuls dont l’APL se compare à 2,5 ; la carte vaut pour chaque profession.',
  pending: 'Calcul en cours…',
  note: 'APL officielle 2024 + variation estimée par l’atlas, jamais une APL. Sous l’écart : du plus petit au plus grand, selon la façon d’estimer les trajets.',
  mapNote:
    'Plus : les habitants ont davantage dans le second scénario ; moins : davantage dans le premier. Bornes fixes.',
  map: 'Carte de l’écart',
  mapHelp: 'Flèches : commune voisine. + et − : zoom. Entrée : choisir. Échap : revenir.',
};
