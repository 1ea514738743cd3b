/** Répliquer: what is known of results, and what an evaluation would take. */
export const resultsFr = {
  heading: 'Ce qui est publié',
  published: (results: string) => `Dans les sources : ${results}.`,
  noExperiment: 'Aucune expérimentation choisie : rien à lire ici.',
  notProof: {
    nonePublished:
      'Sans résultat publié, la ressemblance entre territoires ne dit pas que l’expérimentation a marché.',
    descriptive:
      'Un résultat descriptif compte ce qui s’est passé ; sans comparaison, il ne dit pas ce qui se serait passé sans l’expérimentation.',
    compared:
      'Un résultat comparé reste à lire avec sa méthode : lisez les sources de la fiche avant d’en conclure.',
  },
  apl: {
    heading: 'Contexte : l’APL du départ et de ses semblables',
    lead: 'Trois années ne disent pas une tendance, et aucune date d’expérimentation n’est tracée ici : l’APL n’en mesure pas l’effet.',
    chart: (zone: string) =>
      `APL de ${zone} par année, dans la bande de ses semblables ; le tableau qui suit dit les valeurs.`,
    band: 'de la plus basse à la plus haute de ses semblables',
    whole: 'Les trois départements',
    table: 'APL aux généralistes par année',
    territory: 'Territoire',
  },
  evaluation: {
    heading: 'Ce qu’une évaluation demanderait',
    needs: [
      'L’usage de chaque site ou territoire, mois par mois ou trimestre par trimestre : actes, patients, jours d’ouverture.',
      'Les dates d’ouverture, d’interruption et de fermeture.',
      'Les mêmes chiffres dans des territoires comparables et sans l’expérimentation, à plus de 20 minutes : les semblables de cette page, par exemple.',
      'Au moins trois périodes avant l’ouverture, pour voir si les évolutions étaient parallèles.',
      'Ce qui a changé d’autre en même temps : départs et arrivées de médecins, fermetures, autres dispositifs.',
    ],
    saveTemplate: 'Enregistrer un modèle à remplir',
    open: 'Ouvrir un fichier d’usage (CSV)',
    columns:
      'Colonnes : territoire (code de la maille choisie), periode (2024, 2024-03 ou 2024-T1), valeur, et effectif, le nombre de personnes derrière une valeur qui n’en est pas un compte. Le fichier est lu dans ce navigateur et n’est envoyé nulle part ; ce qui repose sur moins de 11 personnes est masqué.',
    template: 'Usage par territoire et par période',
    action: 'Première période de l’action au départ',
    noAction: 'non précisée',
    chart: (zone: string) =>
      `Usage de ${zone} par période, dans la bande des territoires de comparaison ; le tableau qui suit dit les valeurs.`,
    band: (count: string) => `territoires de comparaison (${count})`,
    mark: 'début de l’action',
    table: 'Usage par territoire et par période',
    territory: 'Territoire',
    tooNear: (zones: string) =>
      `Laissés de côté, à moins de 20 minutes estimées du départ (l’action peut les toucher) : ${zones}.`,
    noDifference: {
      noAction: () =>
        'Indiquez la première période de l’action : sans elle, la série se lit seule.',
      fewBefore: (least: string) =>
        `Pas de comparaison avant/après : il faut au moins ${least} périodes avant l’action.`,
      noneAfter: () => 'Pas de comparaison avant/après : aucune période après l’action.',
      noTreated: () =>
        'Pas de comparaison avant/après : la série du départ a des périodes manquantes ou masquées.',
      fewComparators: () =>
        'Pas de comparaison avant/après : il faut au moins deux territoires de comparaison complets, à plus de 20 minutes.',
    },
    difference: {
      heading: 'Différence des évolutions',
      sentence: (effect: string, treated: string, comparators: string) =>
        `${effect} : évolution du départ (${treated}) moins celle des territoires de comparaison (${comparators}), moyennes après moins moyennes avant.`,
      basis: (before: string, after: string, comparators: string) =>
        `${before} périodes avant, ${after} après, ${comparators} territoires de comparaison complets.`,
      before: (range: string) =>
        `Avant l’action, l’écart entre le départ et les autres variait déjà de ${range} : une différence de cet ordre ne dit rien.`,
      assumptions: [
        'Suppose des évolutions parallèles avant et sans l’action.',
        'Suppose qu’aucun autre changement n’a touché un seul des côtés.',
        'Une description à discuter, pas la preuve d’un effet.',
      ],
    },
  },
  problems: {
    none: 'Fichier lu sans problème.',
    heading: (count: string, number: number) =>
      number === 1
        ? 'Un problème ; le reste du fichier est lu.'
        : `${count} problèmes ; le reste du fichier est lu.`,
    refused: (count: string, number: number) =>
      number === 1
        ? 'Un problème ; rien du fichier n’est repris.'
        : `${count} problèmes ; rien du fichier n’est repris.`,
    line: (line: string) => `ligne ${line}`,
    column: (column: string) => `colonne « ${column} »`,
    seen: (seen: string) => `lu « ${seen} »`,
    more: (count: string, number: number) =>
      number === 1 ? 'et un autre problème' : `et ${count} autres problèmes`,
    codes: {
      empty: 'le fichier n’a aucune ligne sous ses titres',
      missingColumn: 'colonne absente',
      unknownZone: 'ce code n’est celui d’aucun territoire de la maille choisie',
      unknownPeriod: 'période attendue sous la forme 2024, 2024-03 ou 2024-T1',
      mixedPeriods: 'période d’une autre sorte que celle des lignes précédentes',
      notANumber: 'nombre positif ou nul attendu',
      repeated: 'territoire et période déjà lus',
      extraCells:
        'cellules après la dernière colonne : séparez par des points-virgules si les nombres ont une virgule',
    },
  },
};
