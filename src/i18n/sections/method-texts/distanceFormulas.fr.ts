const kilometres = (place: string, note?: string) => ({
  formula: `d(i) = la plus petite distance en ligne droite du centre de la commune i au centre d’une commune ${place}`,
  assumptions: [
    '0 km si la commune en a un ; recherche dans onze départements, en France seulement.',
    'Distance sur la sphère (haversine), à 0,31 % près ; jamais un trajet par la route.',
    'Au-dessus de la commune : moyenne pondérée par les habitants.',
    ...(note ? [note] : []),
  ],
});

const minutes = (place: string, note?: string) => ({
  formula: `t = 2 + 1,4 × km jusqu’à 15 km, puis 23 + 1,15 × (km − 15) ; 0 dans la commune. km : la plus petite distance en ligne droite à une commune ${place}`,
  assumptions: [
    'Estimation : l’atlas n’a pas de réseau routier. Fourchette avec 1,15 et 1,7 minute par km.',
    'Pentes ajustées sur des temps mesurés en Gironde et dans le Nord, vérifiées en Haute-Marne et dans la Meuse ; erreur moyenne de 1 à 3 minutes sous 20 minutes, jusqu’à 60 % par endroits (une rivière sans pont).',
    'Au-dessus de la commune : moyenne pondérée par les habitants.',
    ...(note ? [note] : []),
  ],
});

const choice = (limit: string) => ({
  formula: `Σ généralistes des communes à moins de ${limit} minutes estimées (t = 2 + 1,4 × km, 0 dans la commune)`,
  assumptions: [
    'Un choix, pas une capacité : personne n’est compté parmi ceux qui se les partagent.',
    'Onze départements, en France seulement ; fourchette avec 1,15 et 1,7 minute par km.',
    'Au-dessus de la commune : moyenne pondérée par les habitants.',
  ],
});

const samu = 'Ne dit rien des délais d’intervention du Samu.';

/** Straight lines, estimated minutes, choice. */
export const distanceFormulasFr = {
  'nearest-gp-km': kilometres('où exerce un généraliste (BPE 2024)'),
  'nearest-gp-min': minutes('où exerce un généraliste (BPE 2024)'),
  'nearest-pharmacy-km': kilometres('dotée d’une pharmacie (BPE 2024)'),
  'nearest-pharmacy-min': minutes('dotée d’une pharmacie (BPE 2024)'),
  'nearest-emergency-km': kilometres('dotée d’un service d’urgences (BPE 2024)', samu),
  'nearest-emergency-min': minutes('dotée d’un service d’urgences (BPE 2024)', samu),
  'nearest-maternity-km': kilometres('dotée d’une maternité (BPE 2024)'),
  'nearest-maternity-min': minutes('dotée d’une maternité (BPE 2024)'),
  'nearest-health-house-km': kilometres('dotée d’une maison de santé (BPE 2024)'),
  'nearest-health-house-min': minutes('dotée d’une maison de santé (BPE 2024)'),
  'nearest-ehpad-km': kilometres(
    'dotée d’un Ehpad (CNSA 2025)',
    'Ne dit pas s’il reste des places.',
  ),
  'nearest-ehpad-min': minutes('dotée d’un Ehpad (CNSA 2025)', 'Ne dit pas s’il reste des places.'),
  'choice-gp-10': choice('10'),
  'choice-gp-15': choice('15'),
  'choice-gp-20': choice('20'),
  'choice-gp-30': choice('30'),
};
