/** What people ask and the data cannot answer. `question`, why, and what the atlas shows meanwhile. */
export const unknownsFr = {
  introduction:
    'Voici les questions qu’on nous pose et auxquelles les données de l’atlas ne répondent pas. Pour chacune : ce qui manque, et quelle institution détient la réponse. Une absence ici ne veut pas dire zéro.',
  why: 'Ce qui manque',
  holders: 'Qui détient la réponse',
  meanwhile: 'L’atlas montre',
  noticed: 'Une de ces données existe et peut être publiée ? L’atlas est fait pour l’accueillir.',
  institutions: {
    healthInsurance: 'Assurance maladie (CPAM du département, MSA pour le régime agricole)',
    ars: 'ARS Grand Est',
    order: 'Ordre des médecins (conseils départementaux)',
    drees: 'Drees',
    insee: 'Insee',
    ign: 'IGN',
    departments: 'Conseils départementaux (Haute-Marne, Meurthe-et-Moselle, Meuse)',
    programme: 'Équipe du programme e-Meuse santé',
    practices: 'Les cabinets et établissements eux-mêmes',
  },
  topics: {
    patients: 'Les patients',
    doctors: 'Les soignants',
    rules: 'Les règles et les aides',
    programme: 'Le programme e-Meuse santé',
    places: 'Les lieux et les trajets',
  },
  questions: {
    'regular-doctor': {
      question: 'Combien d’habitants n’ont pas de médecin traitant ?',
      missing:
        'Aucune table de l’atlas ne compte, par commune, les patients sans médecin traitant. L’APL dit combien de consultations sont accessibles, pas qui est suivi.',
    },
    'long-term-illness': {
      question: 'Combien de personnes sont en affection de longue durée (ALD), et où ?',
      missing: 'La prévalence des ALD par commune ou par intercommunalité n’a pas été trouvée.',
    },
    'waiting-times': {
      question: 'Quel est le délai pour un rendez-vous ? Qui accepte de nouveaux patients ?',
      missing:
        'L’APL est un potentiel, pas un délai. Rien ici ne dit si un médecin listé accepte de nouveaux patients.',
    },
    'care-abroad': {
      question: 'Qui se soigne en Belgique, au Luxembourg ou en Allemagne ?',
      missing:
        'Les soins reçus à l’étranger ne sont comptés nulle part dans l’atlas : près de la frontière, l’accès réel peut être meilleur que celui qui s’affiche.',
    },
    'doctors-ages': {
      question: 'Quel âge ont les médecins de ma commune ? Qui va partir ?',
      missing:
        'L’âge des médecins n’est pas publié par commune. La part de l’APL due aux plus de 65 ans en donne une idée, et ces médecins peuvent exercer dans une commune voisine.',
    },
    activity: {
      question: 'Combien travaille réellement chaque médecin ?',
      missing:
        'La base utilisée compte des praticiens à chaque adresse, pas leur temps de travail ni leurs consultations. L’APL en tient compte, sans le publier par médecin.',
    },
    duty: {
      question: 'Qui est de garde ce soir ?',
      missing:
        'Les tableaux de la permanence des soins ne sont pas dans l’atlas. En cas d’urgence, composez le 15.',
    },
    'order-in-force': {
      question: 'Quel zonage s’applique aujourd’hui dans ma commune ?',
      missing:
        'Le zonage des médecins montré est antérieur à 2026 ; un arrêté l’a remplacé. Seul l’arrêté en vigueur fait foi.',
    },
    aid: {
      question: 'Quelles aides à l’installation, et à qui s’adresser ?',
      missing:
        'Les aides changent avec le zonage et avec chaque collectivité ; l’atlas n’en tient pas la liste.',
    },
    'site-results': {
      question:
        'Combien de patients chaque site d’expérimentation a-t-il reçus, et avec quels résultats ?',
      missing:
        'Les sources publiques donnent quelques totaux pour le programme, presque rien site par site. Le rapport d’évaluation n’est pas public en entier.',
    },
    undocumented: {
      question: 'Où sont les autres expérimentations du programme ?',
      missing:
        'Le programme en compte plus de 100 ; au moins 80 ne sont décrites par aucune source publique que nous ayons trouvée.',
    },
    'teleconsultation-points': {
      question: 'Où sont toutes les cabines et bornes de téléconsultation ?',
      missing:
        'Il n’existe pas, dans les données réunies, de liste des points de téléconsultation hors du programme ; l’APL compte l’acte là où exerce le médecin.',
    },
    roads: {
      question: 'Combien de temps par la route, exactement ?',
      missing:
        'L’atlas n’a pas de réseau routier : ses minutes sont estimées d’après la ligne droite et données avec une fourchette.',
    },
    'no-car': {
      question: 'Qui n’a pas de voiture ?',
      missing: 'L’équipement des ménages en voiture par commune n’a pas été trouvé.',
    },
    ages: {
      question: 'Combien d’enfants, combien de personnes âgées par commune, recensés ?',
      missing:
        'Les âges recensés ne sont connus ici que pour 57 communes ; ailleurs la part des 75 ans et plus est estimée, et les moins de 15 ans manquent.',
    },
    'free-places': {
      question: 'Reste-t-il des places en Ehpad ? Qui intervient à domicile chez moi ?',
      missing:
        'L’atlas connaît les capacités déclarées, pas les places libres ; les services à domicile sont comptés à leur siège, leur secteur n’est pas connu.',
    },
  },
};
