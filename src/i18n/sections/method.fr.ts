import { accessFormulasFr } from './method-texts/accessFormulas.fr.ts';
import { agreementFr } from './method-texts/agreement.fr.ts';
import { distanceFormulasFr } from './method-texts/distanceFormulas.fr.ts';
import { embeddingGuideFr } from './method-texts/embeddingGuide.fr.ts';
import { needFormulasFr } from './method-texts/needFormulas.fr.ts';
import { officialFormulasFr } from './method-texts/officialFormulas.fr.ts';
import { publicPagesFr } from './method-texts/publicPages.fr.ts';
import { publishedFilesFr } from './method-texts/publishedFiles.fr.ts';
import { socialFormulasFr } from './method-texts/socialFormulas.fr.ts';
import { sourceDoubtsFr } from './method-texts/sourceDoubts.fr.ts';
import { settingsFr, supplyAgreementFr } from './method-texts/supplyAgreement.fr.ts';
import { supplyFormulasFr } from './method-texts/supplyFormulas.fr.ts';
import { unknownsFr } from './method-texts/unknowns.fr.ts';

/** Screen Méthode et données. */
export const methodFr = {
  heading: 'Méthode et données',
  contents: 'Sommaire',
  groups: { figures: 'Les chiffres', data: 'Les données', site: 'Ce site' },
  /** By page: its title, and what it answers. */
  pages: {
    home: { title: 'En bref', summary: '' },
    indicators: {
      title: 'Indicateurs',
      summary: 'La formule, les hypothèses, l’unité et la source de chaque chiffre.',
    },
    coverage: {
      title: 'Couverture',
      summary: 'Combien de territoires ont une valeur, et de quelle sorte.',
    },
    agreement: {
      title: 'Accord avec l’APL officielle',
      summary: 'Jusqu’où notre indice dit la même chose que celui de la Drees.',
    },
    sources: {
      title: 'Sources et réserves',
      summary: 'Qui a produit chaque table, et ce qu’il faut savoir avant de s’y fier.',
    },
    data: {
      title: 'Données et licences',
      summary: 'Ce que l’on peut réutiliser, et tous les fichiers à télécharger.',
    },
    dictionary: {
      title: 'Dictionnaire des données',
      summary: 'Chaque colonne de chaque fichier : nom, sens, unité, date, source.',
    },
    unknowns: {
      title: 'Ce que l’atlas ne sait pas',
      summary: 'Les questions sans réponse ici, et qui la détient.',
    },
    accessibility: {
      title: 'Déclaration d’accessibilité',
      summary: 'Ce qui est vérifié, ce qui ne l’est pas.',
    },
    legal: { title: 'Mentions légales', summary: 'Éditeur, hébergeur, vie privée.' },
    embedding: {
      title: 'Intégrer dans un site',
      summary: 'Les codes à copier, les clés d’affichage, ce qui est promis.',
    },
    report: { title: 'Signaler une erreur', summary: 'Quoi dire, et un texte prêt à copier.' },
    citation: { title: 'Comment citer', summary: 'La citation de la vue en cours.' },
    version: { title: 'Version', summary: 'Version, données, historique.' },
  },
  unknownPage: 'Cette page n’existe pas.',
  home: {
    lead: 'Comment chaque chiffre est fait, d’où il vient, ce qui manque, et ce que nous avons mesuré de nos propres erreurs.',
    principles: [
      'Un chiffre porte toujours son unité, sa date et sa source. Une estimation est marquée comme telle.',
      'Une donnée absente est hachurée et dit pourquoi. Absent n’est jamais zéro.',
      'L’officiel et le calculé ne partagent ni nom ni échelle de couleurs : l’APL est celle de la Drees, l’accessibilité calculée est la nôtre.',
      'Un petit nombre ne fait pas un classement : sous 500 habitants ou 10 praticiens, pas de rang.',
      'Rien n’est enregistré qui puisse se recalculer : tous les indicateurs sont calculés dans votre navigateur, à partir des fichiers publiés ici.',
    ],
  },
  indicators: {
    lead: (count: string) =>
      `${count} indicateurs. Chacun a sa page : formule, hypothèses, source, couverture.`,
    table: (family: string) => `Indicateurs : ${family}`,
    columns: {
      indicator: 'Indicateur',
      nature: 'Nature',
      unit: 'Unité',
      mesh: 'Maille la plus fine',
      years: 'Années',
    },
    back: 'Tous les indicateurs',
    formula: 'Formule',
    assumptions: 'Hypothèses et limites',
    card: 'Carte d’identité',
    unit: 'Unité',
    nature: 'Nature',
    mesh: 'Maille la plus fine',
    years: 'Années',
    undated: 'non précisée par la source',
    yearRange: (first: string, last: string) => `${first} à ${last}`,
    aggregation: 'À une maille plus large',
    exported: 'Dans les exports',
    exportUnits: {
      consultationsPerInhabitant: 'consultations estimées par an et par habitant',
    },
    sources: 'Sources',
    sourceTable: (label: string) => `Sources : ${label}`,
    counts: 'Couverture, par maille',
    countsTable: (label: string) => `Couverture, par maille : ${label}`,
    countsNote: (year: string) => `Nombre de territoires par sorte de valeur, année ${year}.`,
    countsNoteUndated: 'Nombre de territoires par sorte de valeur.',
    showOnMap: 'Voir sur la carte',
    file: 'Identifiant',
  },
  coverage: {
    lead: 'À la maille la plus fine de chaque indicateur et à sa dernière année, le nombre de territoires par sorte de valeur. Compté à l’instant, sur les données chargées.',
    table: (family: string) => `Couverture : ${family}`,
    columns: {
      indicator: 'Indicateur',
      mesh: 'Maille',
      zones: 'Territoires',
      covered: 'Habitants couverts',
    },
    /** What each status means. */
    statuses: {
      observed: 'publié ou compté tel quel',
      computed: 'calculé par l’atlas à partir de valeurs observées',
      estimated: 'repose sur un modèle (âges, minutes)',
      substituted: 'valeur d’une maille plus large, à la place d’une valeur masquée',
      masked: 'existe, mais retenue : petits effectifs',
      absent: 'n’est pas dans les données',
      notApplicable: 'n’a pas de sens ici : aucun habitant, ou maille trop fine',
    },
    /** The same, short enough to head a column. */
    headers: {
      observed: 'observé',
      computed: 'calculé',
      estimated: 'estimé',
      substituted: 'maille large',
      masked: 'masqué',
      absent: 'n.d.',
      notApplicable: 'sans objet',
    },
    legend: 'Les sortes de valeur',
    pending: 'calcul…',
    unavailable: 'les données nécessaires ne sont pas arrivées',
  },
  sources: {
    lead: 'Aucune table n’est venue directement de son producteur : chacune est venue par une copie publique, contrôlée par les totaux publiés mais jamais comparée octet par octet à l’originale. La licence indiquée est celle du producteur.',
    vintage: 'Millésime',
    licence: 'Licence',
    doubts: 'Réserves',
    usedBy: 'Indicateurs qui en dépendent',
    files: 'Fichiers publiés',
  },
  data: {
    lead: 'Les données publiques se réutilisent librement, à condition de nommer leur producteur et la date des données.',
    licences: 'Sources et licences',
    licenceTable: 'Sources et licences',
    columns: {
      producer: 'Producteur',
      title: 'Jeu de données',
      vintage: 'Millésime',
      licence: 'Licence',
      doubts: 'À savoir',
    },
    openLicence: 'Texte de la Licence Ouverte 2.0',
    code: 'Le code de l’atlas est sous licence MIT.',
    files: 'Fichiers publiés',
    filesLead:
      'Les fichiers que lit l’application, tels qu’elle les lit. L’adresse porte le début de leur empreinte SHA-256 : elle change quand le contenu change.',
    filesTable: 'Fichiers publiés',
    fileColumns: { name: 'Fichier', size: 'Taille', content: 'Contenu', sources: 'Sources' },
    download: (name: string, size: string) => `Télécharger ${name} (${size})`,
    dictionaryLink: 'Le dictionnaire : ce que dit chaque colonne',
    manifest: 'Le manifeste, qui liste tous les fichiers avec leur taille et leur empreinte',
    open: {
      heading: 'Données ouvertes',
      lead: 'Tous les indicateurs, par maille, à leur dernière année : une adresse stable par fichier, sans clé. En CSV : virgule, point décimal, UTF-8, la colonne « code » d’abord, puis une colonne par indicateur ; vide = pas de valeur, jamais zéro. En JSON : les mêmes valeurs et, sous « missing », pourquoi il n’y en a pas.',
      units:
        'Les parts sont en pourcentage. L’accessibilité calculée y est dans son unité (consultations par an et par habitant pour les généralistes), et non en base 100. Les zonages y sont en codes. Le dictionnaire dit tout de chaque colonne.',
      table: 'Données ouvertes',
      columns: { content: 'Contenu', csv: 'CSV', json: 'JSON' },
      contents: {
        'indicateurs-communes': 'Indicateurs par commune',
        'indicateurs-epci': 'Indicateurs par intercommunalité (EPCI)',
        'indicateurs-bassins-de-vie': 'Indicateurs par bassin de vie',
        'indicateurs-departements': 'Indicateurs par département',
        dictionnaire: 'Dictionnaire : nom, unité, année, source, nature, sens du vide',
      },
      pending: 'La liste des fichiers arrive…',
    },
    missing: 'Ce qui manque',
    missingLink: 'Ce que l’atlas ne sait pas, et qui détient la réponse',
  },
  links: {
    apl: 'Le site de la Drees, qui publie l’APL',
    ars: 'L’ARS Grand Est',
    defender: 'Le Défenseur des droits',
    rgaa: 'Le RGAA',
  },
  formulas: {
    ...officialFormulasFr,
    ...accessFormulasFr,
    ...supplyFormulasFr,
    ...distanceFormulasFr,
    ...needFormulasFr,
    ...socialFormulasFr,
  },
  doubts: sourceDoubtsFr,
  files: publishedFilesFr,
  unknowns: unknownsFr,
  agreement: agreementFr,
  supplyAgreement: supplyAgreementFr,
  settings: settingsFr,
  publicPages: publicPagesFr,
  embeddingGuide: embeddingGuideFr,
};
