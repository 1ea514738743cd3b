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
  headlines: {
    shortfall: { name: 'Consultations qui manquent', detail: 'par an, pour que chacun en ait 2,5' },
    below: { name: 'Habitants nettement sous 2,5', detail: 'à moins de 2,25' },
    near: { name: 'Habitants proches de 2,5', detail: 'de 2,25 à 2,75 : d’un côté ou de l’autre' },
    above: { name: 'Habitants nettement au-dessus de 2,5', detail: 'à plus de 2,75' },
    worstDecile: {
      name: 'Dixième des habitants le moins doté',
      detail: 'moyenne, consultations par an et par habitant',
    },
    p10: { name: 'P10', detail: 'un habitant sur dix a cela ou moins' },
    p90: { name: 'P90', detail: 'neuf habitants sur dix ont cela ou moins' },
    ratio: { name: 'P90 / P10', detail: '1 : pas d’écart' },
    gainers: { name: 'Habitants qui y gagnent', detail: 'un centième de consultation ou plus' },
    losers: { name: 'Habitants qui y perdent', detail: 'un centième de consultation ou plus' },
    crossingUp: { name: 'Communes qui passent au-dessus de 2,5', detail: '' },
    crossingDown: { name: 'Communes qui passent à 2,5 ou moins', detail: '' },
  },
  communes: 'Où les deux diffèrent le plus',
  commune: 'Commune',
  same: 'Aucune commune ne diffère.',
  onlyGps:
    'Ces chiffres n’existent que pour les généralistes, les seuls dont l’APL se compare à 2,5 ; la carte vaut pour chaque profession.',
  pending: 'Calcul en cours…',
  note: 'APL officielle 2024 + variation estimée par l’atlas, jamais une APL. Sous l’écart : du plus petit au plus grand, selon la façon d’estimer les trajets.',
  mapNote:
    'Bleu-vert : les habitants ont davantage dans le second scénario ; ocre : davantage dans le premier. Bornes fixes.',
  map: 'Carte de l’écart',
};
