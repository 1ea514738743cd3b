/** Population and what raises the need for care. */
export const needFr = {
  population: {
    label: 'Population',
    short: 'Population',
    explanation:
      'Population municipale au 1ᵉʳ janvier 2023 (Insee), celle qui sert de base à tous les calculs de l’atlas.',
  },
  'population-change': {
    label: 'Évolution annuelle de la population',
    short: 'Évolution de la population',
    explanation:
      'Variation moyenne de la population par an entre 2015 et 2023 ; une baisse peut réduire la demande de soins sans améliorer l’accès.',
  },
  'population-density': {
    label: 'Densité de population',
    short: 'Densité de population',
    explanation: 'Nombre d’habitants par kilomètre carré.',
  },
  'share-75-plus': {
    label: 'Part des 75 ans et plus',
    short: '75 ans et plus',
    explanation:
      'Part des habitants de 75 ans ou plus, résidents d’Ehpad compris ; estimée par un modèle, et non recensée, dans 96 % des communes.',
  },
  'median-income': {
    label: 'Niveau de vie médian',
    short: 'Niveau de vie médian',
    explanation:
      'Montant qui partage la population en deux moitiés égales, selon le revenu disponible du ménage rapporté à sa taille ; le secret statistique le masque dans les petites communes.',
  },
  'car-commuting': {
    label: 'Femmes en emploi allant travailler en voiture',
    short: 'En voiture au travail (femmes)',
    explanation:
      'Part des femmes en emploi qui vont travailler surtout en voiture ; la table fournie ne compte pas les hommes, et les petites communes reposent sur quelques réponses.',
  },
  'rsa-share': {
    label: 'Allocataires du RSA rapportés aux ménages',
    short: 'Allocataires du RSA',
    explanation:
      'Part des allocataires du revenu de solidarité active (RSA) parmi les ménages ; un zéro signifie le plus souvent « moins de 5 allocataires, chiffre masqué ».',
  },
  'mortality-standardised': {
    label: 'Mortalité à âge et sexe comparables',
    short: 'Mortalité standardisée',
    explanation:
      'Taux de mortalité que l’on observerait si tous les départements avaient la même structure par âge et par sexe ; connu par département seulement.',
  },
};
