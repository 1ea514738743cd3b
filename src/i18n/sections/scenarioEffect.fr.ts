/** Simuler: what a scenario does, in words and in tables. */
export const scenarioEffectFr = {
  heading: 'Effet du scénario',
  headingOf: (name: string) => `Effet du scénario : ${name}`,
  about: (amount: string) => `environ ${amount}`,
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  shortfall: {
    label: 'Ce qui manque, dans les trois départements, pour que chacun atteigne 2,5',
    now: (amount: string) => `${amount} consultations par an aujourd’hui.`,
    removed: (amount: string) => `Le manque diminue : ${amount} consultations par an de moins.`,
    added: (amount: string) => `Le manque augmente : ${amount} consultations par an de plus.`,
    unchanged: 'Le manque ne change pas.',
    mixed: (low: string, high: string) =>
      `Selon les trajets, le manque diminue ou augmente : jusqu’à ${high} consultations par an de moins, ou ${low} de plus.`,
  },
  people: {
    gain: (people: string) => `Y gagnent : ${people} habitants.`,
    lose: (people: string) => `Y perdent : ${people} habitants.`,
    nobody: 'Personne n’y gagne ni n’y perd plus de 0,01 consultation par an.',
  },
  supply: {
    conserved: 'Offre conservée : le total ne change pas.',
    changed: (amount: string) => `Offre totale : ${amount} consultations par an.`,
    changedHeads: (amount: string) => `Offre totale : ${amount}.`,
  },
  awaited: 'Fourchette en cours de calcul…',
  pending: 'Calcul en cours…',
  empty: 'Ajoutez un changement pour en lire l’effet.',
  otherProfession:
    'Le seuil de 2,5 et l’APL n’existent en consultations que pour les généralistes : pour cette profession, l’effet se lit sur la carte et dans son tableau.',
  headlines: {
    caption: 'Avant, après, et fourchette de l’écart',
    columns: {
      figure: 'Chiffre',
      before: 'Avant',
      after: 'Après',
      difference: 'Écart',
      band: 'Fourchette de l’écart',
    },
    fromTo: (low: string, high: string) => `de ${low} à ${high}`,
    rows: {
      shortfall: 'Consultations manquantes par an pour atteindre 2,5',
      below: 'Habitants sous 2,25',
      near: 'Habitants de 2,25 à 2,75, à part : proches du seuil',
      above: 'Habitants au-dessus de 2,75',
      worstDecile: 'Dixième le moins bien servi, consultations par an et par habitant',
      p10: 'P10 : un habitant sur dix a moins',
      p90: 'P90 : un habitant sur dix a plus',
      ratio: 'Rapport P90/P10',
      gainers: 'Habitants qui y gagnent',
      losers: 'Habitants qui y perdent',
      crossingUp: 'Communes qui passent au-dessus de 2,5',
      crossingDown: 'Communes qui passent à 2,5 ou dessous',
    },
  },
  changes: {
    caption: 'Qui gagne et qui perd, habitants par taille de la variation',
    size: 'Variation, consultations par an et par habitant',
    people: 'Habitants',
    steps: {
      lossLarge: 'perte de plus de 0,5',
      lossMedium: 'perte de 0,1 à 0,5',
      lossSmall: 'perte de 0,01 à 0,1',
      none: 'moins de 0,01',
      gainSmall: 'gain de 0,01 à 0,1',
      gainMedium: 'gain de 0,1 à 0,5',
      gainLarge: 'gain de plus de 0,5',
    },
  },
  zones: {
    communes: 'Communes les plus touchées',
    epci: 'Par intercommunalité',
    department: 'Par département',
    columns: {
      zone: 'Territoire',
      people: 'Habitants',
      before: 'APL officielle 2024',
      after: 'APL + variation estimée',
      difference: 'Variation',
      shortfall: 'Consultations manquantes, écart',
    },
    none: 'Aucun territoire ne change.',
    printed: (shown: string, count: string) =>
      `${shown} des ${count} communes touchées, la plus forte variation d’abord.`,
    more: (count: string) => `Afficher les ${count} communes touchées`,
    crossingUp: (communes: string) => `Passent au-dessus de 2,5 : ${communes}.`,
    crossingDown: (communes: string) => `Passent à 2,5 ou dessous : ${communes}.`,
    others: (count: string) => `${count} autres`,
  },
  notes: {
    estimate:
      '2,5 veut dire ici : APL officielle 2024 (Drees), tous âges, plus la variation estimée par l’atlas. Ce n’est pas une APL.',
    band: 'Fourchette : trois vitesses de trajet et quatre façons de compter l’éloignement. Le chiffre central prend 1,4 minute par km et des paliers de 10, 15 et 20 minutes.',
    counted: (basis: string) =>
      `Un praticien qui arrive compte 4 400 consultations par an ; un praticien qui part ou se déplace emporte ce qu’il donne aujourd’hui (${basis}).`,
    bases: {
      headcount: '4 400 consultations par généraliste listé',
      implied: 'activité implicite de sa commune, estimée d’après l’APL',
    },
    people: 'Habitants : population municipale 2023 (Insee), dans leur commune de résidence.',
  },
  exported: {
    name: 'Effet du scénario',
    section: 'Partie',
    code: 'Code',
    low: 'Écart, bas de la fourchette',
    high: 'Écart, haut de la fourchette',
  },
};
