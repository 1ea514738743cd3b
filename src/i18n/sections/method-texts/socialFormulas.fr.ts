const listed = (what: string, source: string, note: string) => ({
  formula: `Nombre de ${what} (${source}), additionné sur les communes`,
  assumptions: [note, '0 : aucun, d’après la source.'],
});

const site = (which: string, note: string) => ({
  formula: `d(i) = la plus petite distance en ligne droite du centre de la commune i à un site documenté ${which}`,
  assumptions: [
    note,
    'Au moins 80 expérimentations du programme ne sont pas documentées publiquement : cette distance n’est qu’un maximum.',
    'Au-dessus de la commune : moyenne pondérée par les habitants.',
  ],
});

const noneLocated =
  'Aucun n’est localisé publiquement : « n.d. » partout, plutôt qu’une distance inventée.';

/** Homes, care at home, public services, sites of the programme. */
export const socialFormulasFr = {
  'ehpad-places-75': {
    formula: '1 000 × Σ places d’Ehpad ÷ (habitants × part estimée des 75 ans et plus)',
    assumptions: [
      'Le dénominateur est une estimation : 2023 pour les habitants, modèle de 2021 pour la part.',
      'À partir de l’intercommunalité seulement ; les unités sans capacité déclarée ne comptent pas.',
    ],
  },
  'count-speech-therapist': listed(
    'orthophonistes',
    'BPE 2019',
    'Absents de la copie de 2024 ; jamais comparés à 2024, les définitions ayant changé.',
  ),
  'count-home-nursing': listed(
    'services de soins infirmiers à domicile',
    'BPE 2019',
    'Comptés à leur siège ; leur secteur d’intervention n’est pas connu.',
  ),
  'count-home-help': listed(
    'services d’aide à domicile',
    'BPE 2019',
    'Comptés à leur siège ; leur secteur d’intervention n’est pas connu.',
  ),
  'count-autonomy-home': listed(
    'résidences autonomie',
    'CNSA 2025',
    'Annuaire recopié par un tiers ; commune retrouvée par code postal et nom.',
  ),
  'count-france-services': listed(
    'espaces France services',
    'ANCT 2025',
    'Les services itinérants sont comptés à leur base.',
  ),
  'nearest-site-access': site(
    'où des patients sont reçus (accès aux soins)',
    'Les unités mobiles desservent un secteur, pas une adresse : elles ne comptent pas ici.',
  ),
  'nearest-site-chronic': site(
    'de l’axe maladies chroniques, ou à celui d’où les patients sont suivis',
    'La télésurveillance se fait à domicile : cette distance ne dit pas qui peut en bénéficier.',
  ),
  'nearest-site-home': site(
    'recevant ou équipant des habitants (maintien à domicile)',
    noneLocated,
  ),
  'nearest-site-prevention': site('recevant des habitants (prévention)', noneLocated),
};
