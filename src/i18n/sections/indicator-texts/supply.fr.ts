/** Counts of practitioners and places, and their densities. */
export const supplyFr = {
  'count-gp': {
    label: 'Médecins généralistes',
    short: 'Généralistes',
    explanation:
      'Généralistes exerçant en libéral, comptés à chaque adresse d’exercice ; ce nombre ne dit ni leur temps de travail, ni s’ils acceptent de nouveaux patients.',
  },
  'count-nurse': {
    label: 'Infirmiers libéraux',
    short: 'Infirmiers libéraux',
    explanation:
      'Infirmiers libéraux comptés à l’adresse de leur cabinet ; beaucoup soignent à domicile, parfois loin de ce cabinet.',
  },
  'count-physio': {
    label: 'Masseurs-kinésithérapeutes',
    short: 'Kinésithérapeutes',
    explanation: 'Masseurs-kinésithérapeutes libéraux comptés à leur adresse d’exercice.',
  },
  'count-dentist': {
    label: 'Chirurgiens-dentistes',
    short: 'Dentistes',
    explanation: 'Chirurgiens-dentistes libéraux comptés à leur adresse d’exercice.',
  },
  'count-midwife': {
    label: 'Sages-femmes libérales',
    short: 'Sages-femmes',
    explanation: 'Sages-femmes libérales comptées à leur adresse d’exercice.',
  },
  'count-pharmacy': {
    label: 'Pharmacies',
    short: 'Pharmacies',
    explanation: 'Nombre de pharmacies d’officine.',
  },
  'count-speech-therapist': {
    label: 'Orthophonistes',
    short: 'Orthophonistes',
    explanation:
      'Orthophonistes libéraux comptés à leur adresse d’exercice en 2019, dernière année où la source fournie les donne.',
  },
  'count-laboratory': {
    label: 'Laboratoires d’analyses médicales',
    short: 'Laboratoires d’analyses',
    explanation: 'Nombre de laboratoires d’analyses et de biologie médicales.',
  },
  'implied-activity-gp': {
    label: 'Activité implicite des généralistes',
    short: 'Activité implicite',
    explanation:
      'Estimation : consultations par an qui, là où exercent des généralistes, redonneraient au mieux l’APL officielle avec les trajets de l’atlas ; ce ne sont pas des actes comptés, et ce nombre ne décrit l’activité d’aucun médecin.',
  },
  'density-gp': {
    label: 'Médecins généralistes pour 100 000 habitants',
    short: 'Généralistes pour 100 000 hab.',
    explanation:
      'Généralistes exerçant en libéral, comptés à chaque adresse d’exercice, rapportés à la population ; ce nombre ne dit ni leur temps de travail, ni s’ils acceptent de nouveaux patients.',
  },
  'density-nurse': {
    label: 'Infirmiers libéraux pour 100 000 habitants',
    short: 'Infirmiers pour 100 000 hab.',
    explanation:
      'Infirmiers libéraux comptés à l’adresse de leur cabinet, rapportés à la population ; beaucoup soignent à domicile, parfois loin de ce cabinet.',
  },
  'density-physio': {
    label: 'Masseurs-kinésithérapeutes pour 100 000 habitants',
    short: 'Kinés pour 100 000 hab.',
    explanation:
      'Masseurs-kinésithérapeutes libéraux comptés à leur adresse d’exercice, rapportés à la population.',
  },
  'density-dentist': {
    label: 'Chirurgiens-dentistes pour 100 000 habitants',
    short: 'Dentistes pour 100 000 hab.',
    explanation:
      'Chirurgiens-dentistes libéraux comptés à leur adresse d’exercice, rapportés à la population.',
  },
  'density-midwife': {
    label: 'Sages-femmes libérales pour 100 000 habitants',
    short: 'Sages-femmes pour 100 000 hab.',
    explanation:
      'Sages-femmes libérales rapportées à l’ensemble des habitants, femmes et hommes ; les effectifs sont trop petits pour classer les intercommunalités.',
  },
  'density-pharmacy': {
    label: 'Pharmacies pour 100 000 habitants',
    short: 'Pharmacies pour 100 000 hab.',
    explanation:
      'Nombre de pharmacies rapporté à la population ; en zone rurale, la distance à la pharmacie renseigne mieux que ce rapport.',
  },
};
