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
  'implied-activity-gp': {
    formula:
      'm ≥ 0 tel que Σi (APL(i) − Σj A(i, j) × m(j))² + λ × Σj ((m(j) − 4 400 × n(j)) ÷ 4 400)² soit le plus petit\nA(i, j) = w(t(i, j)) ÷ Σk p(k) × w(t(k, j))\nm(j) : consultations par an de la commune j ; n(j) : généralistes listés en j (BPE 2024) ; APL(i) : l’APL officielle de la commune i, en 2023 dans onze départements et en 2024 dans les trois ; p, t, w : comme pour l’accessibilité calculée.',
    assumptions: [
      'Aucune activité là où aucun généraliste n’est listé ; ailleurs, rappelée vers 4 400 consultations par généraliste. La force du rappel (λ) est celle qui prédit le mieux un département laissé de côté.',
      'Ajustée sur l’APL : elle ne la confirme pas. Elle prend à son compte nos erreurs de trajet, l’âge des habitants et, au bord des onze départements, les médecins qui n’y sont pas comptés.',
      'Une activité de 0 là où un généraliste est listé veut dire que l’APL ne laisse pas voir la sienne, non qu’il ne travaille pas.',
    ],
  },
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
