/** Population and need. */
export const needFormulasFr = {
  population: {
    formula: 'Population municipale de chaque commune, additionnée',
    assumptions: [
      'Publiée par l’Insee. Celle de 2023 sert de poids à tous les calculs de l’atlas.',
      'Six communes détruites en 1916 n’ont aucun habitant : 0 est une vraie valeur.',
    ],
  },
  'population-change': {
    formula: '100 × ((population 2023 ÷ population 2015)^(1/8) − 1)',
    assumptions: ['Taux annuel moyen qui, composé sur huit ans, mène d’un recensement à l’autre.'],
  },
  'population-density': {
    formula: 'Σ habitants 2023 ÷ Σ superficie en km²',
    assumptions: [
      'Superficie du contour généralisé de la commune, mesurée sur la sphère ; à 0,02 % près de celle de 2025.',
    ],
  },
  'share-75-plus': {
    formula: 'Σ (part des 75 ans et plus × habitants) ÷ Σ habitants',
    assumptions: [
      'Recensée dans 57 communes ; ailleurs, estimée par régression sur les populations standardisées de la Drees (R² de 0,979 hors échantillon, erreur moyenne de 0,44 point).',
      'Masquée dans les communes de moins de 500 habitants, où le modèle n’est que bruit ; 5 lignes impossibles rejetées.',
    ],
  },
  'median-income': {
    formula: 'Médiane publiée par l’Insee pour la maille elle-même ; aucun calcul',
    assumptions: [
      'Une médiane ne se moyenne pas : rien pour les bassins de vie, rien pour un regroupement à la carte.',
      'Sans valeur pour une intercommunalité surtout située hors des trois départements : elle décrirait d’autres habitants.',
    ],
  },
  'rsa-share': {
    formula: '100 × allocataires du RSA ÷ ménages, tel que publié',
    assumptions: [
      'Montré au-dessus de 800 ménages fiscaux (2019) ; tout le reste est masqué.',
      'Jamais additionné : les petites communes étant masquées, aucune somme n’est connue.',
    ],
  },
  'car-commuting': {
    formula: 'Σ (part en voiture × femmes en emploi) ÷ Σ femmes en emploi',
    assumptions: [
      'Femmes seulement : la table fournie ne compte pas les hommes.',
      'Les petites communes reposent sur quelques réponses.',
    ],
  },
  'mortality-standardised': {
    formula: 'Taux standardisé par âge et sexe, publié par département ; aucun calcul',
    assumptions: [
      'Connu par département seulement, de 2010 à 2023 : dans les tableaux, pas sur la carte des communes.',
    ],
  },
};
