const aplFormula =
  'R(j) = m(j) ÷ Σi p(i) × w(t(i, j))\nAPL(i) = Σj w(t(i, j)) × R(j)\nm(j) : consultations des généralistes de la commune j ; p(i) : habitants de i, standardisés par l’âge ; t : minutes de route ; w : 1 à moins de 10 min, 2/3 à moins de 15, 1/3 à moins de 20, 0 au-delà.';

const aplAssumptions = [
  'Publiée par la Drees : l’atlas la reprend, il ne la recalcule pas.',
  'Les poids w et leurs bornes ont été retrouvés d’après les valeurs publiées autour de cabinets isolés ; aucune page consultée ne les donne.',
  'Au-dessus de la commune : moyenne pondérée par la population municipale de 2023, pour toutes les années ; la Drees conseille la population standardisée, l’écart est de l’ordre du centième.',
  'L’APL d’une année repose sur l’activité de cette année et la population deux ans plus tôt.',
  '0,00 est une vraie valeur. Les six communes sans habitant n’en ont pas.',
];

const otherApl = (unit: string) => ({
  formula: `Même calcul en deux temps que l’APL aux généralistes : l’offre de chaque commune, en équivalents temps plein, est partagée entre les habitants qui peuvent l’atteindre, puis additionnée pour chaque commune. Résultat en ${unit}.`,
  assumptions: [
    'Publiée par la Drees : l’atlas la reprend, il ne la recalcule pas.',
    'Les poids selon la distance et selon l’âge propres à cette profession n’ont pas été trouvés dans les pages consultées.',
    'Au-dessus de la commune : moyenne pondérée par la population municipale de 2023.',
  ],
});

const below = (apl: string) => ({
  formula: `100 × habitants des communes où ${apl} ≤ 2,5 ÷ habitants des communes où elle est connue`,
  assumptions: [
    '2,5 est inclus (rédaction de l’Insee ; la Drees écrivait « moins de 2,5 » en 2017).',
    'Population municipale de 2023 pour toutes les années.',
    'Une commune compte tout entière d’un côté ou de l’autre : une ville proche du seuil déplace plusieurs points.',
  ],
});

const zoning = (note: string) => ({
  formula: 'Catégorie décidée par l’ARS pour chaque commune ; aucun calcul.',
  assumptions: [
    'Jamais déduit d’une APL.',
    note,
    'D’un groupe de communes, l’atlas donne les habitants dans chaque catégorie, pas une catégorie.',
  ],
});

/** How the published figures are made, as far as their producers say. */
export const officialFormulasFr = {
  'apl-gp': {
    formula: aplFormula,
    assumptions: ['Tous les médecins, quel que soit leur âge.', ...aplAssumptions],
  },
  'apl-gp-65': {
    formula: aplFormula,
    assumptions: ['Sans les médecins de plus de 65 ans.', ...aplAssumptions],
  },
  'apl-gp-gap-65': {
    formula:
      '100 × Σ (APL tous âges − APL 65 ans et moins) × habitants ÷ Σ APL tous âges × habitants',
    assumptions: [
      'Les deux séries sont arrondies à part : une différence à peine négative est comptée pour nulle.',
      'Suppose que les médecins de plus de 65 ans s’arrêtent tous, sans être remplacés.',
    ],
  },
  'apl-readings-below': {
    formula: 'Nombre d’APL ≤ 2,5 parmi six : 2022, 2023 et 2024, tous âges et 65 ans et moins',
    assumptions: [
      'D’un groupe de communes, chacune des six est d’abord une moyenne pondérée par les habitants.',
      'Sans valeur si l’une des six manque.',
    ],
  },
  'pop-below-threshold': below('l’APL tous âges'),
  'pop-below-threshold-65': below('l’APL aux 65 ans et moins'),
  'apl-nurse': otherApl('équivalents temps plein pour 100 000 habitants standardisés'),
  'apl-physio': otherApl('équivalents temps plein pour 100 000 habitants standardisés'),
  'apl-dentist': otherApl('équivalents temps plein pour 100 000 habitants standardisés'),
  'apl-midwife': otherApl('équivalents temps plein pour 100 000 femmes standardisées'),
  'share-beyond-20min': {
    formula:
      '100 × habitants à plus de 20 minutes de route d’au moins un de cinq soins ÷ habitants',
    assumptions: [
      'Calculée par l’ANCT : l’atlas la reprend.',
      'Les cinq soins : généraliste, infirmier, kinésithérapeute, dentiste, pharmacie ; la copie utilisée ne documente pas le panier exact.',
      'Au-dessus de la commune : moyenne pondérée par la population municipale de 2023.',
    ],
  },
  'zoning-gp': zoning(
    'Antérieur à l’arrêté de 2026, année inconnue ; rapproché des communes par code postal et nom.',
  ),
  'zoning-nurse': zoning('Zonage de 2024 ; seul l’arrêté en vigueur fait foi.'),
};
