/** The pages that a public site owes its readers. */
export const publicPagesFr = {
  accessibility: {
    lead: 'Accessibilité : non auditée. Aucun tiers n’a mesuré la conformité de l’atlas au référentiel général d’amélioration de l’accessibilité (RGAA).',
    sections: [
      {
        heading: 'État de conformité',
        paragraphs: [
          'Faute d’audit en cours de validité, le référentiel impose la mention « non conforme ». Elle dit qu’aucune mesure n’a été faite, pas que rien n’est accessible.',
          'Ce qui suit décrit ce que l’équipe vérifie elle-même ; cela ne remplace pas un audit.',
        ],
      },
      {
        heading: 'Ce qui est vérifié automatiquement',
        items: [
          'Des tests dans un vrai navigateur appliquent axe-core aux écrans, en français et en anglais, sur grand écran et sur téléphone : noms, rôles, contrastes, structure.',
          'D’autres parcourent les écrans au clavier seul : la carte, la recherche, les choix, la fiche, cette partie du site.',
          'La carte a un équivalent en texte : la recherche et la fiche d’un territoire donnent les mêmes valeurs, et le nuage de points de cette partie a son tableau.',
          'Sans carte animée (WebGL), une carte fixe la remplace.',
        ],
      },
      {
        heading: 'Ce qui ne va pas, ou n’est pas connu',
        items: [
          'Personne n’a encore essayé l’atlas avec un lecteur d’écran dans un usage quotidien : les tests automatiques ne voient qu’une partie des obstacles.',
          'La carte elle-même est une image : ses couleurs se lisent dans la légende et dans la fiche, pas sur le dessin.',
          'Dans la version anglaise, les titres des sources, le registre des expérimentations et les noms des institutions restent en français.',
          'Les fichiers de données sont des JSON : lisibles par un programme, pas par tous.',
        ],
      },
      {
        heading: 'Technologies',
        paragraphs: ['HTML, CSS, JavaScript, SVG, WebGL quand le navigateur le permet.'],
      },
      {
        heading: 'Voies de recours',
        paragraphs: [
          'Si un défaut vous empêche d’accéder à un contenu, signalez-le d’abord à l’éditeur de cette installation. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.',
        ],
      },
    ],
  },
  legal: {
    lead: 'L’atlas est un ensemble de fichiers statiques : chacun peut l’installer sur son serveur. C’est à l’éditeur de chaque installation de se nommer ici.',
    publisher: 'Éditeur',
    publisherMissing:
      'L’éditeur de cette installation ne s’est pas encore nommé. La loi le lui demande : il le fait à la construction du site, comme l’explique la notice d’hébergement.',
    host: 'Hébergeur',
    hostMissing: 'L’hébergeur de cette installation n’est pas indiqué.',
    contact: 'Contact',
    contactMissing: 'L’éditeur du site où vous lisez ces lignes est le contact.',
    sections: [
      {
        heading: 'Vie privée',
        items: [
          'Aucun cookie, aucune mesure d’audience, aucun traceur.',
          'Aucune requête vers un autre site : la page, les cartes, les polices et les données viennent du même serveur. La politique de sécurité de la page l’interdit au navigateur.',
          'Les calculs se font dans votre navigateur. Vos choix sont dans l’adresse de la page ; ce qui suit le signe # n’est envoyé à aucun serveur.',
          'Pour s’ouvrir sans réseau, l’atlas fait garder par votre navigateur une copie de ses propres fichiers, moins de 10 Mo. Elle ne contient rien de vous, et s’efface avec les données des sites dans les réglages du navigateur.',
          'Votre position, si vous la demandez, un fichier, si vous en ouvrez un, restent sur votre appareil.',
          'Le serveur qui héberge cette installation peut tenir un journal de ses visites : son éditeur doit dire lequel.',
          'Les liens vers d’autres sites ne sont suivis que si vous cliquez.',
        ],
      },
      {
        heading: 'Ce que l’atlas n’est pas',
        items: [
          'Ni un avis médical, ni un annuaire des soignants.',
          'Ni un acte administratif : pour un zonage ou une aide, seul l’arrêté en vigueur fait foi.',
          'Ses estimations ne se citent pas comme des chiffres officiels.',
        ],
      },
      {
        heading: 'Propriété',
        paragraphs: [
          'Le code est sous licence MIT. Les données restent sous la licence de leurs producteurs.',
        ],
      },
    ],
  },
  report: {
    lead: 'Un chiffre faux, une commune mal placée, une expérimentation oubliée, un texte obscur : dites-le.',
    steps: {
      heading: 'Ce qu’il faut dire',
      items: [
        'L’adresse de la vue : elle restitue exactement ce que vous voyiez.',
        'Ce que l’atlas affiche, et ce que vous attendiez.',
        'D’où vous le tenez : un document, une date, une institution.',
        'Pas de donnée personnelle, et rien sur la santé de quelqu’un.',
      ],
    },
    readyText: {
      heading: 'Un texte prêt à copier',
      label: 'Signalement à compléter',
      copy: 'Copier le texte',
      copied: 'Texte copié.',
      copyFailed: 'La copie n’a pas été permise : le texte est sélectionné, copiez-le au clavier.',
      body: (address: string, figure: string, version: string) =>
        `Adresse de la vue : ${address}\nIndicateur : ${figure}\nVersion : ${version}\n\nCe que l’atlas affiche : \nCe que j’attendais : \nSource (document, date, institution) : `,
    },
    destination: {
      heading: 'À qui l’envoyer',
      contact: 'L’éditeur de cette installation reçoit les signalements :',
      producer:
        'Si l’erreur est dans la donnée d’origine (une APL, une population, un zonage), son producteur est nommé à la page des sources : il peut seul la corriger.',
    },
  },
  citation: {
    lead: 'Un chiffre de l’atlas se cite avec sa date, sa version et l’adresse de la vue ; un chiffre officiel se cite d’abord sous le nom de son producteur.',
    atlas: { heading: 'Citer l’atlas', label: 'Citation de l’atlas' },
    figure: { heading: 'Citer le chiffre affiché', label: 'Citation du chiffre' },
    text: (title: string, area: string, version: string, date: string, address: string) =>
      `${title} : ${area}. Version ${version}. Consulté le ${date}. ${address}`,
    official: (label: string, sources: string, atlas: string) =>
      `${label}. Source : ${sources}. Présentation : ${atlas}`,
    computed: (label: string, sources: string, atlas: string) =>
      `${label}. Calcul de l’atlas, d’après ${sources}. ${atlas}`,
    estimated: (label: string, sources: string, atlas: string) =>
      `${label}. Estimation de l’atlas, non officielle, d’après ${sources}. ${atlas}`,
    byMesh: (mesh: string) => `par ${mesh}`,
    source: (producer: string, title: string) => `${producer}, « ${title} »`,
    copy: 'Copier la citation',
    copied: 'Citation copiée.',
  },
  version: {
    lead: (version: string) => `Vous lisez la version ${version} de l’atlas.`,
    data: (files: string, size: string, schema: string) =>
      `Ses données : ${files} fichiers, ${size}, schéma ${schema}. Chacun est vérifié au chargement par son empreinte SHA-256.`,
    history: 'Historique',
    table: 'Historique des versions',
    columns: { version: 'Version', date: 'Date', changes: 'Ce qui a changé' },
  },
  versions: [
    {
      version: '0.3.0',
      date: '2026-11',
      changes: [
        'Expérimentations : registre filtré et cherché, carte en regard, page de chaque expérimentation et du programme, import de votre propre registre, habitants couverts et communes sans expérimentation proche.',
        'Répliquer : les territoires les plus semblables, pourquoi, ce qui les distingue, et les conditions documentées à cocher.',
        'Simuler : ouvrir, fermer ou déplacer une offre, lire qui y gagne et qui y perd avec une fourchette, chercher les meilleurs prochains lieux, comparer deux scénarios.',
      ],
    },
    {
      version: '0.2.0',
      date: '2026-11',
      changes: [
        'Comparer : jusqu’à six zones, ou des zones composées de communes choisies, avec intervalles, références, cartes d’écart et de croisement, priorités et inégalités.',
        'Activité implicite des généralistes, ajustée à l’APL officielle, et son accord hors échantillon ; l’accessibilité calculée peut compter l’une ou les effectifs.',
        'Exports (CSV, XLSX, GeoJSON, images), données ouvertes de tous les indicateurs, fiche imprimable, récits guidés, consultation hors connexion.',
        'Dictionnaire des données, colonne par colonne.',
      ],
    },
    {
      version: '0.1.0',
      date: '2026-11',
      changes: [
        'Première version : carte, légende, fiche des territoires, registre des expérimentations, méthode et données.',
        'APL aux généralistes de 2022, 2023 et 2024 ; offre de soins de 2024 ; population de 2023.',
      ],
    },
  ],
};
