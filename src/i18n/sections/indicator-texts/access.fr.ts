/** Our own floating-catchment index: never called APL, never set against its threshold. */
export const accessFr = {
  'access-gp': {
    label: 'Accessibilité calculée : médecins généralistes',
    short: 'Access. calculée : généralistes',
    explanation:
      'Indice calculé par l’atlas à partir du nombre de généralistes, des distances et des habitants qui se les partagent ; il sert à tester des hypothèses, ne remplace pas l’APL officielle et ne se compare pas au seuil de 2,5.',
  },
  'access-nurse': {
    label: 'Accessibilité calculée : infirmiers',
    short: 'Access. calculée : infirmiers',
    explanation:
      'Indice calculé par l’atlas à partir des cabinets infirmiers, des distances et des habitants ; il ignore les tournées à domicile.',
  },
  'access-physio': {
    label: 'Accessibilité calculée : kinésithérapeutes',
    short: 'Access. calculée : kinés',
    explanation:
      'Indice calculé par l’atlas à partir du nombre de kinésithérapeutes, des distances et des habitants qui se les partagent ; le temps de travail n’est pas connu.',
  },
  'access-dentist': {
    label: 'Accessibilité calculée : chirurgiens-dentistes',
    short: 'Access. calculée : dentistes',
    explanation:
      'Indice calculé par l’atlas à partir du nombre de dentistes, des distances et des habitants qui se les partagent ; le temps de travail n’est pas connu.',
  },
  'access-midwife': {
    label: 'Accessibilité calculée : sages-femmes',
    short: 'Access. calculée : sages-femmes',
    explanation:
      'Indice calculé par l’atlas à partir du nombre de sages-femmes, des distances et de l’ensemble des habitants ; le temps de travail n’est pas connu.',
  },
};
