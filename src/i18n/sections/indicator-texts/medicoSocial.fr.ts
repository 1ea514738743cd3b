/** Homes, care at home, public services; and the documented sites of the programme. */
export const medicoSocialFr = {
  'ehpad-places-75': {
    label: 'Places d’Ehpad pour 1 000 habitants de 75 ans et plus',
    short: 'Places d’Ehpad pour 1 000',
    explanation:
      'Places d’hébergement pour personnes âgées dépendantes rapportées au nombre estimé d’habitants de 75 ans ou plus ; à lire par intercommunalité, jamais par commune.',
  },
  'count-home-nursing': {
    label: 'Services de soins infirmiers à domicile',
    short: 'Soins infirmiers à domicile',
    explanation:
      'Services de soins à domicile comptés à leur siège en 2019 ; leur secteur d’intervention est plus large et n’est pas connu.',
  },
  'count-home-help': {
    label: 'Services d’aide à domicile',
    short: 'Aide à domicile',
    explanation:
      'Services d’aide aux personnes âgées comptés à leur siège en 2019 ; leur secteur d’intervention est plus large et n’est pas connu.',
  },
  'count-autonomy-home': {
    label: 'Résidences autonomie',
    short: 'Résidences autonomie',
    explanation:
      'Logements collectifs pour personnes âgées autonomes, d’après l’annuaire de la CNSA de 2025.',
  },
  'count-france-services': {
    label: 'Espaces France services',
    short: 'France services',
    explanation:
      'Guichets qui aident aux démarches administratives, dont celles de l’Assurance maladie.',
  },
  'nearest-site-access': {
    label: 'Site documenté le plus proche : accès aux soins',
    short: 'Site : accès aux soins',
    explanation:
      'Distance au site le plus proche recevant des patients, parmi ceux que les sources publiques localisent ; la plupart des sites du programme n’y figurent pas.',
  },
  'nearest-site-chronic': {
    label: 'Site documenté le plus proche : maladies chroniques',
    short: 'Site : maladies chroniques',
    explanation:
      'Distance au site documenté le plus proche ; la télésurveillance se faisant à domicile, cette distance ne mesure pas qui peut en bénéficier.',
  },
  'nearest-site-home': {
    label: 'Site documenté le plus proche : maintien à domicile',
    short: 'Site : maintien à domicile',
    explanation:
      'Aucun site recevant ou équipant des habitants n’est localisé publiquement sur cet axe : la valeur est « n.d. ».',
  },
  'nearest-site-prevention': {
    label: 'Site documenté le plus proche : prévention',
    short: 'Site : prévention',
    explanation:
      'Seules des journées ponctuelles en lycée sont localisées publiquement sur cet axe : la valeur est « n.d. ».',
  },
};
