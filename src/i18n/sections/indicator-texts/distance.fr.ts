/** Distances in a straight line, estimated minutes, and how many doctors there are to choose from. */
export const distanceFr = {
  'nearest-gp-km': {
    label: 'Distance au généraliste le plus proche',
    short: 'Distance au généraliste',
    explanation:
      'Distance en ligne droite entre le centre de la commune et celui de la commune la plus proche où exerce un généraliste ; 0 km si la commune en a un.',
  },
  'nearest-pharmacy-km': {
    label: 'Distance à la pharmacie la plus proche',
    short: 'Distance à la pharmacie',
    explanation:
      'Distance en ligne droite entre le centre de la commune et celui de la commune la plus proche dotée d’une pharmacie.',
  },
  'nearest-emergency-km': {
    label: 'Distance au service d’urgences le plus proche',
    short: 'Distance aux urgences',
    explanation:
      'Distance en ligne droite jusqu’à la commune la plus proche dotée d’un service d’urgences en France ; l’étranger et les délais d’intervention du Samu ne sont pas pris en compte.',
  },
  'nearest-maternity-km': {
    label: 'Distance à la maternité la plus proche',
    short: 'Distance à la maternité',
    explanation:
      'Distance en ligne droite jusqu’à la commune la plus proche dotée d’une maternité en 2024.',
  },
  'nearest-health-house-km': {
    label: 'Distance à la maison de santé la plus proche',
    short: 'Distance à la maison de santé',
    explanation:
      'Distance en ligne droite jusqu’à la commune la plus proche dotée d’une maison de santé pluriprofessionnelle recensée en 2024.',
  },
  'nearest-ehpad-km': {
    label: 'Distance à l’Ehpad le plus proche',
    short: 'Distance à l’Ehpad',
    explanation:
      'Distance en ligne droite entre le centre de la commune et l’Ehpad le plus proche ; elle ne dit pas s’il reste des places.',
  },
  'nearest-gp-min': {
    label: 'Temps estimé jusqu’au généraliste le plus proche',
    short: 'Temps estimé : généraliste',
    explanation:
      'Temps de voiture estimé d’après la distance en ligne droite, donné avec une fourchette : ce n’est pas un itinéraire routier.',
  },
  'nearest-pharmacy-min': {
    label: 'Temps estimé jusqu’à la pharmacie la plus proche',
    short: 'Temps estimé : pharmacie',
    explanation:
      'Temps de voiture estimé d’après la distance en ligne droite, donné avec une fourchette : ce n’est pas un itinéraire routier.',
  },
  'nearest-emergency-min': {
    label: 'Temps estimé jusqu’au service d’urgences le plus proche',
    short: 'Temps estimé : urgences',
    explanation:
      'Temps de voiture estimé d’après la distance en ligne droite, donné avec une fourchette : ce n’est pas un itinéraire routier ; l’étranger et les délais d’intervention du Samu ne sont pas pris en compte.',
  },
  'nearest-maternity-min': {
    label: 'Temps estimé jusqu’à la maternité la plus proche',
    short: 'Temps estimé : maternité',
    explanation:
      'Temps de voiture estimé d’après la distance en ligne droite, donné avec une fourchette : ce n’est pas un itinéraire routier.',
  },
  'nearest-health-house-min': {
    label: 'Temps estimé jusqu’à la maison de santé la plus proche',
    short: 'Temps estimé : maison de santé',
    explanation:
      'Temps de voiture estimé d’après la distance en ligne droite, donné avec une fourchette : ce n’est pas un itinéraire routier.',
  },
  'nearest-ehpad-min': {
    label: 'Temps estimé jusqu’à l’Ehpad le plus proche',
    short: 'Temps estimé : Ehpad',
    explanation:
      'Temps de voiture estimé d’après la distance en ligne droite, donné avec une fourchette : ce n’est pas un itinéraire routier.',
  },
  'choice-gp-10': {
    label: 'Généralistes à moins de 10 minutes',
    short: 'Généralistes à moins de 10 min',
    explanation:
      'Nombre de généralistes exerçant à moins de 10 minutes estimées du centre de la commune, sans tenir compte du nombre d’habitants qui se les partagent.',
  },
  'choice-gp-15': {
    label: 'Généralistes à moins de 15 minutes',
    short: 'Généralistes à moins de 15 min',
    explanation:
      'Nombre de généralistes exerçant à moins de 15 minutes estimées du centre de la commune, sans tenir compte du nombre d’habitants qui se les partagent.',
  },
  'choice-gp-20': {
    label: 'Généralistes à moins de 20 minutes',
    short: 'Généralistes à moins de 20 min',
    explanation:
      'Nombre de généralistes exerçant à moins de 20 minutes estimées du centre de la commune, sans tenir compte du nombre d’habitants qui se les partagent.',
  },
  'choice-gp-30': {
    label: 'Généralistes à moins de 30 minutes',
    short: 'Généralistes à moins de 30 min',
    explanation:
      'Nombre de généralistes exerçant à moins de 30 minutes estimées du centre de la commune, sans tenir compte du nombre d’habitants qui se les partagent.',
  },
};
