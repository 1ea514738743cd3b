/** The sheet of the territory in focus. Names come in already declined, from the zone names. */
export const zoneSheetFr = {
  region: 'Fiche du territoire',
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
    below: (threshold: string) => `C’est au plus ${threshold} : sous le seuil.`,
    above: (threshold: string) => `C’est plus que le seuil de ${threshold}.`,
    noApl: (theZone: string) => `L’APL officielle n’est pas connue pour ${theZone}.`,
    nearestGp: (distance: string, place: string) =>
      `Le généraliste le plus proche exerce ${place}, à ${distance} à vol d’oiseau.`,
    gpHere: (count: string) => `${count} exercent ici.`,
  },
  keyFigures: 'Chiffres clés',
  comparedWith: 'Comparé à',
  here: 'Ici',
  epci: 'Intercommunalité',
  department: 'Département',
  territory: 'Trois départements',
  strip: (indicator: string) => `${indicator} : place parmi tous les territoires`,
  aplHistory: 'APL aux généralistes, 2022 à 2024',
  ageLimit: { all: 'tous âges', upTo65: '65 ans et moins' },
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
