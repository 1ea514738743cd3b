import { zoneFiguresFr } from './zoneFigures.fr.ts';

/** The sheet of the territory in focus. Names come in already declined, from the zone names. */
export const zoneSheetFr = {
  ...zoneFiguresFr,
  /** Of a group of communes that one made. */
  ownZone: {
    explanation: 'Zone personnelle : ses chiffres sont recalculés à partir de ses communes.',
    compare: 'La lire dans Comparer',
    brief: 'Ouvrir sa fiche imprimable',
  },
  close: 'Fermer la fiche',
  notKnown: 'Ce que l’atlas ne sait pas',
  apl: {
    heading: 'APL aux généralistes, 2022 à 2024',
    series: 'Généralistes',
    ageLimit: { all: 'de tous âges', upTo65: 'de 65 ans et moins' },
    chartLabels: { all: 'tous âges', upTo65: '65 ans et moins' },
    trends: {
      stable: (difference: string) => `stable (${difference}, dans la marge de ± 0,25)`,
      up: (difference: string) => `en hausse (${difference})`,
      down: (difference: string) => `en baisse (${difference})`,
    },
    trendOf: (series: string, trend: string) =>
      `Généralistes ${series}, de 2022 à 2024 : ${trend}.`,
    noCause: 'Trois mesures ne disent rien des causes.',
    threshold: (value: string) => `seuil ${value}`,
    chart:
      'APL en 2022, 2023 et 2024, tous âges et 65 ans et moins ; les valeurs sont dans le tableau',
    note: 'APL : consultations accessibles par an et par habitant standardisé (Drees). Le seuil de 2,5 vaut pour l’APL tous âges.',
  },
  older: {
    heading: 'Ce qui repose sur les généralistes de plus de 65 ans',
    none: 'Aucune part de l’APL ne repose sur des généralistes de plus de 65 ans.',
    some: (all: string, without: string, share: string) =>
      `Sans les généralistes de plus de 65 ans, l’APL passerait de ${all} à ${without} : ${share} de l’accès actuel repose sur eux.`,
    hint: (share: string) => `${share} de l’APL`,
    chart: (all: string, without: string) =>
      `Barre : ${all} pour tous les âges, dont ${without} pour les 65 ans et moins`,
    upTo65: '65 ans et moins',
    over65: 'plus de 65 ans',
    note: 'Chiffres officiels (Drees, 2024). Ces médecins peuvent exercer dans une commune voisine ; leur âge n’est pas publié par commune.',
  },
  supply: {
    heading: 'Offre de soins ici',
    loading: 'Chargement…',
    unavailable: 'L’offre de soins n’a pas pu être chargée.',
    nothing: 'Rien n’est recensé ici, d’après les sources.',
    none: (kinds: string) => `Aucun, d’après la source : ${kinds}.`,
    places: (count: string, places: string) => `${count} (${places} places)`,
    kind: 'Nature',
    count: 'Nombre',
    year: (year: string) => `(${year})`,
    hint: (gps: string, pharmacies: string) => `${gps}, ${pharmacies}`,
    gpForms: { one: 'généraliste', other: 'généralistes' },
    pharmacyForms: { one: 'pharmacie', other: 'pharmacies' },
    privateSpecialists: 'Médecins spécialistes libéraux',
    privateSpecialistsNote:
      'Médecins comptés une fois (Assurance maladie, 2024) : connus par département seulement.',
    note: 'Publics et privés, recensés en 2024 (BPE, Insee) sauf année indiquée ; Ehpad et résidences : CNSA 2025. Les praticiens sont comptés à chaque adresse ; un lieu d’exercice de spécialiste n’est pas un médecin de plus.',
    sites: 'Établissements, par nom',
    hospital: 'Hôpital ou clinique',
    placesOf: (places: string) => `${places} places`,
    placesUnknown: 'places : n.d.',
    sitesNote:
      'Hôpitaux et cliniques : Finess par Eurostat, 2020. Ehpad et autres hébergements : CNSA 2025.',
  },
  densities: {
    heading: 'Densités de praticiens',
    caption: 'Pour 100 000 habitants, 2024',
    rate: 'Densité',
    interval: 'Intervalle',
    whole: 'Trois dép.',
    small: 'petit effectif',
    note: 'Intervalle à 95 % : variabilité attendue d’un petit effectif. Les praticiens sont tous comptés, ce n’est pas un sondage.',
  },
  nearest: {
    heading: 'Soins les plus proches',
    headingOfGroup: 'Distance moyenne aux soins',
    columns: {
      kind: 'Soin',
      place: 'Commune la plus proche',
      distance: 'À vol d’oiseau',
      minutes: 'Temps estimé',
      mean: 'Distance moyenne',
    },
    kinds: {
      gp: 'Généraliste',
      pharmacy: 'Pharmacie',
      emergency: 'Urgences',
      maternity: 'Maternité',
      healthHouse: 'Maison de santé',
      ehpad: 'Ehpad',
    },
    note: 'De centre à centre des communes ; minutes de voiture estimées d’après la distance, ce n’est pas un itinéraire. En France seulement (BPE 2024, CNSA 2025).',
    noteOfGroup:
      'De centre à centre des communes, à vol d’oiseau, en moyenne par habitant ; 0 dans les communes qui ont le service. En France seulement (BPE 2024, CNSA 2025).',
    abroad: (town: string, country: string, distance: string, emergency: string) =>
      `Hôpital général étranger le plus proche : ${town} (${country}), à ${distance} à vol d’oiseau, ${emergency} (Eurostat, 2018-2020).`,
  },
  need: {
    heading: 'Population et besoins',
    columns: {
      figure: 'Indicateur',
      here: 'Ici',
      epci: 'EPCI',
      department: 'Dép.',
      whole: '3 dép.',
    },
    details: {
      population: (year: string) => `habitants, ${year}`,
      change: '% par an, de 2015 à 2023',
      over75: (year: string) =>
        `% des habitants, ${year} ; ≈ : estimé par un modèle, recensé dans 57 communes seulement`,
      income: (year: string) => `euros par an et par unité de consommation, ${year}`,
      rsa: (year: string) => `% des ménages, ${year} ; publié par commune seulement`,
      car: (year: string) => `% des femmes en emploi, ${year} ; la source ne compte pas les hommes`,
      beyond20: (year: string) =>
        `% des habitants pour qui au moins un de ces cinq soins est à plus de 20 minutes de route, ${year} : généraliste, infirmier, kinésithérapeute, dentiste, pharmacie`,
      mortality: (year: string) =>
        `décès pour 100 000 habitants à âge et sexe comparables, ${year} ; par département seulement`,
    },
    tooSmallForAges: 'masqué : moins de 500 habitants, l’estimation serait trop incertaine',
    incomeOfEpci: 'valeur de l’intercommunalité : celle de la commune est masquée',
    incomeMissing: 'n.d. : aucun revenu médian n’est publié pour ce territoire',
    rsaMasked: 'masqué : moins de 800 ménages fiscaux, ou effectif trop petit',
    note: 'Sources : Insee, Filosofi 2019, Cnaf 2024, ANCT 2023, CépiDc. L’APL tient déjà compte de l’âge des habitants.',
  },
  zoning: {
    heading: 'Zonages',
    gp: 'Médecins',
    nurse: 'Infirmiers',
    gpNote: 'Antérieur à 2026 ; seul l’arrêté en vigueur fait foi.',
    nurseNote: 'Zonage conventionnel de 2024 ; seul l’arrêté en vigueur fait foi.',
    none: 'n.d.',
    columns: { zone: 'Classe', inhabitants: 'Habitants', share: 'Part' },
    groupNote:
      'Un groupe de communes n’a pas de classe : ses habitants se répartissent entre elles.',
  },
  experiments: {
    heading: (distance: string) => `Expérimentations ici et à moins de ${distance}`,
    here: 'Ici',
    around: (distance: string) => `À moins de ${distance}`,
    inSector: 'secteur d’une unité mobile',
    hint: (here: string, around: string) => `${here} ici, ${around} autour`,
    none: 'Aucune expérimentation documentée et localisée ici ; il peut en exister que les sources publiques ne décrivent pas.',
    area: 'Sans commune connue : seul le département ou l’intercommunalité est documenté',
  },
  members: (count: string) => `Communes membres (${count})`,
  smallCommune: (population: string) => `${population} hab.`,
  reliability: {
    heading: 'Ce qu’il faut savoir pour lire ces chiffres',
    border: (share: string) =>
      `Proche de la frontière (repérée par le calcul, à moins de 20 minutes estimées) pour ${share} des habitants : les soins reçus en Belgique, au Luxembourg ou en Allemagne ne sont pas comptés.`,
    borderOfCommune:
      'Proche de la frontière (repérée par le calcul, à moins de 20 minutes estimées) : les soins reçus en Belgique, au Luxembourg ou en Allemagne ne sont pas comptés.',
    smallPopulation:
      'Moins de 500 habitants : une seule arrivée ou un seul départ change beaucoup ces chiffres ; non classé.',
    partial: (share: string) =>
      `Ce territoire dépasse les trois départements : la fiche ne décrit que la partie qui s’y trouve, soit ${share} de ses habitants.`,
    unranked:
      'Avec moins de 90 % de ses habitants dans les trois départements, il n’est pas classé.',
    estimates:
      'Minutes, accessibilité calculée et parts par âge sont des estimations de l’atlas, à ne pas citer comme des chiffres officiels.',
    teleconsultation:
      'L’APL ne montre pas l’effet d’un point de téléconsultation : l’acte est compté là où exerce le médecin.',
  },
};
