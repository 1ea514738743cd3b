/** By meaning: the name of a column that no screen names, and what it says. */
export const ownColumnsFr = {
  appliesTo: {
    name: 'S’applique à',
    meaning: 'Genres d’expérimentation pour lesquels la condition a été énoncée ; « any » : tous.',
  },
  attractionArea: {
    name: 'Place dans l’aire d’attraction',
    meaning: 'Rang de la catégorie dans « categories.aav-category » (zonage Insee de 2020).',
  },
  attractionShare: {
    name: 'Part des habitants par aire d’attraction',
    meaning: 'Part (0 à 1) des habitants dans cette catégorie de commune (zonage Insee de 2020).',
  },
  axis: {
    name: 'Axe',
    meaning:
      'Accès aux soins (access), maladies chroniques (chronic), maintien à domicile (home), prévention (prevention).',
  },
  axisBasis: {
    name: 'Origine de l’axe',
    meaning: 'Donné par une source (source) ou attribué par l’atlas (assigned).',
  },
  axisName: { name: 'Nom de l’axe', meaning: 'Tel que l’écrit le programme.' },
  backdropKind: {
    name: 'Nature',
    meaning: 'Département voisin, rivière, frontière ou ville.',
  },
  backdropName: { name: 'Nom', meaning: 'Du département, de la rivière ou de la ville.' },
  backdropShape: {
    name: 'Forme',
    meaning: 'Contour, ligne ou point, simplifié pour le fond de carte.',
  },
  categoryList: {
    name: 'Liste des catégories',
    meaning: 'Dans l’ordre des rangs que porte la colonne du même nom.',
  },
  coLeads: {
    name: 'Copilotes',
    meaning: 'Institutions qui portent le programme avec la première.',
  },
  communeCode: {
    name: 'Code de la commune',
    meaning: 'Code Insee, communes au 1ᵉʳ janvier 2026.',
  },
  communeName: { name: 'Nom de la commune', meaning: 'Nom officiel.' },
  communePopulation: {
    name: 'Population',
    meaning: 'Population municipale au 1ᵉʳ janvier, à la date des limites de 2026.',
  },
  conditionBasis: {
    name: 'Origine de la condition',
    meaning: 'Le programme, son rapport à travers la presse, la presse, un opérateur, une enquête.',
  },
  country: { name: 'Pays', meaning: 'Belgique (BE), Allemagne (DE), Luxembourg (LU).' },
  dataSetTitle: { name: 'Jeu de données', meaning: 'Titre donné par le producteur.' },
  departmentCode: { name: 'Code du département', meaning: 'Code Insee à deux chiffres.' },
  documentAddress: {
    name: 'Adresse du document',
    meaning: 'Absente quand le document n’est pas en ligne.',
  },
  documentDate: { name: 'Date du document', meaning: 'Absente quand il n’en porte pas.' },
  documentPublisher: { name: 'Éditeur du document', meaning: 'Qui l’a publié.' },
  documentTitle: { name: 'Titre du document', meaning: 'Le document d’où vient ce qui précède.' },
  emergencyAbroad: {
    name: 'Urgences',
    meaning: 'Connu en Belgique seulement ; ailleurs « unknown ».',
  },
  end: {
    name: 'Fin',
    meaning: 'Absente quand aucune source ne la donne ; absent ne veut pas dire en cours.',
  },
  establishment: { name: 'Nom de l’établissement', meaning: 'Tel que l’écrit la source.' },
  eurostatId: { name: 'Identifiant', meaning: 'De la table d’Eurostat.' },
  evidence: {
    name: 'Force de la documentation',
    meaning: 'Détaillée (detailed), une page d’action (actionPage), une mention (mention).',
  },
  experimentIds: {
    name: 'Expérimentations de l’axe',
    meaning: 'Identifiants des fiches de experiments.json.',
  },
  featureId: {
    name: 'Identifiant de la forme',
    meaning: 'Le code du territoire, en nombre entier.',
  },
  figureDate: { name: 'Date du chiffre', meaning: 'Absente quand la source n’en donne pas.' },
  figureLabel: { name: 'Ce que compte le chiffre', meaning: 'Tel que l’écrit la source.' },
  figureUnit: { name: 'Unité du chiffre', meaning: 'Telle que l’écrit la source.' },
  figureValue: {
    name: 'Chiffre',
    meaning: 'Tel que l’imprime la source : « plus de 5 000 » n’est pas un nombre.',
  },
  fileBytes: { name: 'Taille du fichier', meaning: 'Non compressé.' },
  fileName: { name: 'Nom du fichier', meaning: 'Dans le dossier « data » du site.' },
  finess: { name: 'Numéro Finess', meaning: 'Identifiant national de l’établissement.' },
  fiscalHouseholds: {
    name: 'Ménages fiscaux',
    meaning: 'Masqué dans les communes trop petites pour que leurs revenus soient publiés.',
  },
  formerNames: {
    name: 'Anciens noms',
    meaning: 'Par code de commune : noms des communes réunies depuis 2018.',
  },
  homeKind: {
    name: 'Sorte d’établissement',
    meaning: 'Ehpad, résidence autonomie, autre hébergement, unité de soins de longue durée.',
  },
  homePlaces: { name: 'Places', meaning: 'Sans valeur quand l’annuaire n’en donne pas.' },
  impliedActivity: {
    name: 'Activité implicite',
    meaning:
      'Estimation : consultations annuelles des généralistes de la commune qui, dans notre modèle de trajet, reproduisent le mieux l’APL officielle de 2023.',
  },
  isInside: { name: 'Dans les trois départements', meaning: 'Des villes seulement.' },
  latitude: { name: 'Latitude', meaning: 'Du centre de la commune, ou du lieu.' },
  lead: { name: 'Pilote', meaning: 'Institution qui porte le programme.' },
  licence: { name: 'Licence', meaning: 'Celle du producteur.' },
  longitude: { name: 'Longitude', meaning: 'Du centre de la commune, ou du lieu.' },
  milestoneDate: { name: 'Date de l’étape', meaning: 'Aussi précise que la donne la source.' },
  nearBorder: {
    name: 'Communes près de la frontière',
    meaning: 'Rangs des communes dont l’étranger est à moins de 20 minutes estimées.',
  },
  officialApl2023: {
    name: 'APL aux généralistes, 2023',
    meaning:
      'Chiffre officiel de la commune, dans les onze départements : ce que l’estimation cherche à reproduire.',
  },
  outline: { name: 'Contour', meaning: 'Limites généralisées : pas pour mesurer des parcelles.' },
  ownId: { name: 'Identifiant', meaning: 'Donné par l’atlas ; il ne change pas.' },
  ownership: {
    name: 'Statut',
    meaning: 'Public, privé non lucratif, privé commercial, privé, ou non précisé.',
  },
  parentId: { name: 'Fait partie de', meaning: 'Identifiant de l’expérimentation plus large.' },
  partnerName: { name: 'Partenaire', meaning: 'Nom de l’institution.' },
  partnerRole: { name: 'Rôle', meaning: 'Ce que la source établit.' },
  postalCodes: { name: 'Codes postaux', meaning: 'Séparés par une espace.' },
  precision: {
    name: 'Précision du lieu',
    meaning: 'Site, commune, intercommunalité ou département.',
  },
  producer: { name: 'Producteur', meaning: 'Qui a fait les données.' },
  programmeLabel: { name: 'Label', meaning: 'Ce qui a été décerné au programme.' },
  programmeLink: {
    name: 'Lien avec le programme',
    meaning:
      'Ce qui l’y rattache : une source, un opérateur, un plan départemental, ou rien de documenté.',
  },
  storyTitle: { name: 'Titre', meaning: 'D’un récit guidé.' },
  storySummary: { name: 'Résumé', meaning: 'D’un récit guidé, en une phrase.' },
  stepTitle: { name: 'Titre', meaning: 'D’une étape du récit.' },
  stepText: {
    name: 'Texte',
    meaning: 'D’une étape ; les noms entre accolades sont remplacés par des chiffres à la lecture.',
  },
  stepView: { name: 'Vue', meaning: 'Ce que l’étape montre, comme dans une adresse de l’atlas.' },
  stepFigures: { name: 'Chiffres', meaning: 'D’où vient chaque chiffre nommé dans le texte.' },
  programmeName: { name: 'Nom', meaning: 'Du programme, de sa suite ou de sa déclinaison.' },
  recommendationsAvailable: {
    name: 'Texte disponible',
    meaning: 'Si le texte des recommandations a été trouvé.',
  },
  recommendationsCount: {
    name: 'Nombre de recommandations',
    meaning: 'Annoncé par les sources.',
  },
  results: {
    name: 'Résultats publiés',
    meaning: 'Aucun, ou une description ; jamais la preuve d’un effet.',
  },
  ridge: {
    name: 'Force de rappel',
    meaning:
      'Poids qui ramène l’estimation vers 4 400 consultations par généraliste recensé ; choisi en laissant de côté un département à la fois.',
  },
  schemaVersion: {
    name: 'Version du schéma',
    meaning: 'Change quand un fichier change de forme.',
  },
  schemeKind: { name: 'Genre', meaning: 'Téléconsultation, télésurveillance, formation…' },
  schemeName: { name: 'Nom', meaning: 'De l’expérimentation ou du dispositif.' },
  schemeNote: { name: 'Note', meaning: 'Ce que les sources laissent ouvert.' },
  schemePartners: { name: 'Partenaires', meaning: 'Noms cités par les sources.' },
  schemeStatus: {
    name: 'État',
    meaning: 'En cours, terminé, prévu ; « unknown » : non documenté, jamais « terminé ».',
  },
  sha256: { name: 'Empreinte', meaning: 'SHA-256 du fichier, en hexadécimal.' },
  share65: {
    name: 'Part des 65 ans et plus',
    meaning: 'Recensée dans les plus grandes communes, estimée par un modèle ailleurs.',
  },
  share80: {
    name: 'Part des 80 ans et plus',
    meaning: 'Recensée dans les plus grandes communes, estimée par un modèle ailleurs.',
  },
  siteCommune: {
    name: 'Commune du site',
    meaning: 'Absente quand aucune source ne la nomme : le site n’a alors pas de point.',
  },
  siteEpci: {
    name: 'Intercommunalité du site',
    meaning: 'Celle de la commune, ou celle que nomme une source.',
  },
  siteId: { name: 'Identifiant du site', meaning: 'Celui de la fiche, et son rang.' },
  siteLatitude: { name: 'Latitude', meaning: 'Du centre de la commune ; absente sans commune.' },
  siteLongitude: {
    name: 'Longitude',
    meaning: 'Du centre de la commune ; absente sans commune.',
  },
  siteName: { name: 'Nom du site', meaning: 'Tel que l’écrit la source.' },
  siteRole: {
    name: 'Ce qui s’y passe',
    meaning:
      'Accueil de patients, équipe mobile, soignant, événement, formation, partenaire, projet, territoire.',
  },
  sourceId: { name: 'Identifiant de la source', meaning: 'Celui de data/SOURCES.md.' },
  specialists: {
    name: 'Médecins spécialistes',
    meaning: 'Toutes spécialités, effectif libéral du département (Assurance maladie).',
  },
  start: { name: 'Début', meaning: 'Absent quand aucune source ne le donne.' },
  statement: { name: 'Énoncé', meaning: 'Ce que dit la source, en résumé.' },
  summary: { name: 'Résumé', meaning: 'Écrit pour le registre, d’après les sources.' },
  town: { name: 'Ville', meaning: 'De l’hôpital étranger.' },
  venue: {
    name: 'Sorte de lieu',
    meaning: 'Pharmacie, maison de santé, hôpital, Ehpad, domicile…',
  },
  vintage: { name: 'Millésime', meaning: 'La date des données, telle que la donne la source.' },
  wholePopulation: {
    name: 'Population entière',
    meaning: 'Du territoire entier, même hors des trois départements.',
  },
  whyMissing: { name: 'Ce qui manque', meaning: 'Ce qu’aucune source n’établit.' },
  womenByCar: {
    name: 'Femmes allant travailler en voiture',
    meaning: 'Femmes en emploi qui vont travailler surtout en voiture.',
  },
  womenEmployed: {
    name: 'Femmes en emploi',
    meaning: 'La table d’origine ne compte pas les hommes.',
  },
  zoneCode: {
    name: 'Code du territoire',
    meaning: 'Code Insee, ou numéro Siren pour une intercommunalité.',
  },
  zoneName: { name: 'Nom du territoire', meaning: 'Nom officiel.' },
  zoneRank: {
    name: 'Appartenance',
    meaning: 'Par commune : rang de son territoire dans la liste « zones » du même nom.',
  },
};
