/** The sheet of the territory in focus. Names come in already declined, from the zone names. */
export const zoneSheetFr = {
  region: 'Fiche du territoire',
  unknownZone: 'Ce territoire n’est pas dans les trois départements.',
  meanNote: 'Moyenne du territoire : elle ne décrit pas chaque habitant.',
  inTheZone: 'sur place',
  aplSource:
    'APL : consultations accessibles par an et par habitant standardisé (Drees). Seuil de 2,5 : APL tous âges.',
  nearestColumns: {
    kind: 'Soin',
    place: 'Commune la plus proche',
    distance: 'À vol d’oiseau',
    minutes: 'Temps estimé',
  },
  careKinds: {
    gp: 'Généraliste',
    pharmacy: 'Pharmacie',
    emergency: 'Urgences',
    maternity: 'Maternité',
    healthHouse: 'Maison de santé',
    ehpad: 'Ehpad',
  },
  nearestNote:
    'Distances de centre à centre des communes ; minutes de voiture estimées d’après la distance, ce n’est pas un itinéraire. En France seulement (BPE 2024, CNSA 2025).',
  smallPopulation:
    'Moins de 500 habitants : un seul départ ou une seule arrivée change beaucoup ces chiffres.',
  estimatedNote:
    'Minutes et parts par âge sont des estimations de l’atlas, à ne pas citer comme des chiffres officiels.',
  none: 'Choisissez un territoire sur la carte ou par la recherche.',
  close: 'Fermer la fiche',
  print: 'Imprimer la fiche',
  population: (count: string) => `${count} habitants en 2023`,
  communes: (count: string) => `${count} communes`,
  belongsTo: (epci: string, department: string) => `${epci}, ${department}`,
  uninhabited:
    'Commune sans habitant : « village détruit » de la Grande Guerre ou territoire inhabité.',
  /** The headline: `ofZone` is "de la commune d’Étain" (`ofTheZone`), `theZone` "la commune d’Étain". */
  headline: {
    apl: (ofZone: string, value: string, year: string) =>
      `En ${year}, un habitant ${ofZone} peut accéder à ${value} consultations de généraliste par an.`,
    against: (whole: string, side: 'below' | 'above', threshold: string) =>
      side === 'below'
        ? `C’est sous le seuil de ${threshold}, et la moyenne des trois départements est de ${whole}.`
        : `C’est au-dessus du seuil de ${threshold} ; la moyenne des trois départements est de ${whole}.`,
    noApl: (theZone: string) => `L’APL officielle n’est pas connue pour ${theZone}.`,
    nearestGp: (distance: string, place: string) =>
      `Le généraliste le plus proche exerce ${place}, à ${distance} à vol d’oiseau.`,
    gpHere: (count: string, number: number) =>
      number === 1 ? 'Un généraliste y exerce.' : `${count} généralistes y exercent.`,
    noGpHere: 'Aucun généraliste n’y exerce.',
  },
  keyFigures: 'Chiffres clés',
  comparedWith: 'Comparé à',
  here: 'Ici',
  epci: 'Intercommunalité',
  department: 'Département',
  territory: 'Trois départements',
  strip: (indicator: string) => `${indicator} : place parmi tous les territoires`,
  aplHistory: 'APL aux généralistes, 2022 à 2024',
  ageLimit: { heading: 'Âge des médecins', all: 'tous âges', upTo65: '65 ans et moins' },
  supplyHere: 'Offre de soins ici',
  supplyElsewhere: 'Au plus près',
  nearest: 'Soins les plus proches',
  nearestAt: (place: string, distance: string, minutes: string) =>
    `${place}, à ${distance} (environ ${minutes})`,
  nearestHere: 'dans la commune',
  need: 'Population et besoins',
  over65: 'Ce qui repose sur les généralistes de plus de 65 ans',
  zoning: 'Zonages',
  experimentsHere: 'Expérimentations ici',
  experimentsNear: (distance: string) => `Expérimentations à moins de ${distance}`,
  noExperiment:
    'Aucune expérimentation documentée et localisée ici ; il peut en exister que les sources publiques ne décrivent pas.',
  reliability: 'Ce qu’il faut savoir pour lire ces chiffres',
  whyThisColour: 'Pourquoi cette couleur ?',
  notKnown: 'Ce que l’atlas ne sait pas',
};
