const listed2024 = (what: string, note: string) => ({
  formula: `Nombre de ${what} dans la base permanente des équipements de 2024, additionné sur les communes`,
  assumptions: [
    note,
    '0 : aucun, d’après la source. Ce nombre ne dit ni le temps de travail, ni l’activité.',
  ],
});

const atEachAddress = 'Un praticien est compté à chaque adresse où il exerce.';

const density = (what: string, note: string) => ({
  formula: `100 000 × Σ ${what} ÷ Σ habitants`,
  assumptions: [
    note,
    'Rapport des sommes sur les communes de la zone, jamais une moyenne de rapports.',
    'À partir de l’intercommunalité seulement : 87 % des communes n’ont aucun généraliste, leur densité serait un nombre déguisé.',
    'Population municipale de 2023. Intervalle exact sous 10 praticiens, de Byar à partir de 10 ; sous 10, la zone n’est pas classée.',
  ],
});

/** Counts and densities. */
export const supplyFormulasFr = {
  'count-gp': listed2024('généralistes', atEachAddress),
  'count-nurse': listed2024('infirmiers libéraux', atEachAddress),
  'count-physio': listed2024('masseurs-kinésithérapeutes', atEachAddress),
  'count-dentist': listed2024('chirurgiens-dentistes', atEachAddress),
  'count-midwife': listed2024('sages-femmes', atEachAddress),
  'count-pharmacy': listed2024(
    'pharmacies',
    'Une officine compte pour une, quelle que soit sa taille.',
  ),
  'count-laboratory': listed2024(
    'laboratoires d’analyses médicales',
    'Un site compte pour un, quelle que soit sa taille.',
  ),
  'density-gp': density('généralistes', atEachAddress),
  'density-nurse': density('infirmiers', atEachAddress),
  'density-physio': density('kinésithérapeutes', atEachAddress),
  'density-dentist': density('dentistes', atEachAddress),
  'density-midwife': density(
    'sages-femmes',
    'Rapportées à tous les habitants, femmes et hommes ; comptées à chaque adresse d’exercice.',
  ),
  'density-pharmacy': density(
    'pharmacies',
    'Une officine compte pour une, quelle que soit sa taille.',
  ),
};
