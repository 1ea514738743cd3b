/** Figures published by their producer, under their own names. */
export const officialFr = {
  'apl-gp': {
    label: 'APL aux médecins généralistes, tous âges',
    short: 'APL généralistes, tous âges',
    explanation:
      'Consultations de médecine générale accessibles en un an à moins de 20 minutes de chez soi, compte tenu de l’âge des habitants et du partage des médecins entre communes (Drees) ; c’est un potentiel, pas un délai de rendez-vous.',
  },
  'apl-gp-65': {
    label: 'APL aux généralistes de 65 ans et moins',
    short: 'APL généralistes ≤ 65 ans',
    explanation:
      'Même mesure officielle, sans les généralistes de plus de 65 ans : elle montre ce qui resterait s’ils cessaient tous d’exercer sans être remplacés.',
  },
  'apl-gp-gap-65': {
    label: 'Part de l’APL due aux généralistes de plus de 65 ans',
    short: 'APL due aux plus de 65 ans',
    explanation:
      'Part de l’accès actuel qui dépend de médecins de plus de 65 ans ; ces médecins peuvent exercer dans une commune voisine.',
  },
  'apl-nurse': {
    label: 'APL aux infirmiers',
    short: 'APL infirmiers',
    explanation:
      'Temps d’infirmier libéral accessible, en équivalents temps plein, compte tenu de l’âge des habitants et du partage entre communes (Drees, 2023).',
  },
  'apl-physio': {
    label: 'APL aux masseurs-kinésithérapeutes',
    short: 'APL kinésithérapeutes',
    explanation:
      'Temps de kinésithérapeute accessible, en équivalents temps plein, compte tenu de l’âge des habitants et du partage entre communes (Drees, 2023).',
  },
  'apl-dentist': {
    label: 'APL aux chirurgiens-dentistes',
    short: 'APL dentistes',
    explanation:
      'Temps de dentiste accessible, en équivalents temps plein, compte tenu de l’âge des habitants et du partage entre communes (Drees, 2023).',
  },
  'apl-midwife': {
    label: 'APL aux sages-femmes',
    short: 'APL sages-femmes',
    explanation:
      'Temps de sage-femme accessible, en équivalents temps plein, rapporté aux femmes selon leur âge (Drees, 2023) ; ne se compare pas aux autres APL.',
  },
  'apl-readings-below': {
    label: 'Mesures officielles sous le seuil de 2,5',
    short: 'Mesures sous le seuil de 2,5',
    explanation:
      'Nombre de fois où l’APL est inférieure ou égale à 2,5 parmi six mesures officielles : trois années (2022, 2023, 2024) et deux limites d’âge des médecins.',
  },
  'pop-below-threshold': {
    label: 'Habitants vivant sous le seuil de 2,5',
    short: 'Habitants sous le seuil de 2,5',
    explanation:
      'Part des habitants dont la commune a une APL tous âges inférieure ou égale à 2,5 ; une seule ville proche du seuil peut faire bouger ce chiffre de plusieurs points.',
  },
  'pop-below-threshold-65': {
    label: 'Habitants vivant sous le seuil de 2,5, généralistes de 65 ans et moins',
    short: 'Sous le seuil, médecins ≤ 65 ans',
    explanation:
      'Part des habitants dont la commune a une APL aux généralistes de 65 ans et moins inférieure ou égale à 2,5 ; une seule ville proche du seuil peut faire bouger ce chiffre de plusieurs points.',
  },
  'zoning-gp': {
    label: 'Zonage des médecins, antérieur à 2026',
    short: 'Zonage médecins, avant 2026',
    explanation:
      'Classement décidé par l’agence régionale de santé (ARS) pour les aides à l’installation ; un zonage 2026 l’a remplacé, seul l’arrêté en vigueur fait foi.',
  },
  'zoning-nurse': {
    label: 'Zonage conventionnel des infirmiers, 2024',
    short: 'Zonage infirmiers, 2024',
    explanation:
      'Classement qui règle les aides et l’installation des infirmiers libéraux ; seul l’arrêté en vigueur de l’ARS fait foi.',
  },
  'share-beyond-20min': {
    label: 'Habitants à plus de 20 minutes d’au moins un soin de proximité',
    short: 'À plus de 20 min d’un soin',
    explanation:
      'Part des habitants pour qui au moins un des cinq soins de proximité (généraliste, infirmier, kinésithérapeute, dentiste, pharmacie) est à plus de 20 minutes de route (ANCT, 2023).',
  },
};
