/** A territory's sentence and its figures against the others', wherever they are shown. */
export const zoneFiguresFr = {
  region: 'Fiche du territoire',
  unknownZone: 'Ce territoire n’est pas dans les trois départements.',
  none: '–',
  notCompared: 'sans objet',
  population: (count: string) => `${count} habitants en 2023`,
  onTheMap: '(montrer sur la carte)',
  meanNote: 'Moyenne du territoire : elle ne décrit pas chaque habitant.',
  /** A share of people, rounded: never 0 % where there are some, never 100 % where some are missing. */
  almostNone: (percent: string) => `moins de ${percent}`,
  almostAll: (percent: string) => `plus de ${percent}`,
  /**
   * The headline, in pieces put end to end: `ofZone` is "de la commune d’Étain", `zone` "la CC du Pays
   * d’Étain", `atPlace` "à Étain". No piece that opens a sentence begins with a figure.
   */
  headline: {
    uninhabited: (zone: string) =>
      `${zone} n’a plus d’habitants : c’est l’un des « villages détruits » de la Grande Guerre, jamais reconstruits.`,
    noApl: (zone: string) => `L’APL officielle n’est pas connue pour ${zone}`,
    insidePart: (zone: string) =>
      `${zone}, dans sa partie située dans les trois départements, donne accès`,
    gives: (zone: string) => `${zone} donne accès`,
    ofCommune: (year: string, ofZone: string, consultations: string) =>
      `En ${year}, un habitant ${ofZone} peut accéder à ${consultations} par an`,
    ofGroup: (year: string, zoneGives: string, consultations: string) =>
      `En ${year}, ${zoneGives} en moyenne à ${consultations} par an et par habitant`,
    noneOfCommune: (year: string, ofZone: string) =>
      `En ${year}, un habitant ${ofZone} n’a accès à aucune consultation de généraliste à moins de 20 minutes, d’après l’APL`,
    consultations: {
      one: (count: string) => `${count} consultation de généraliste`,
      other: (count: string) => `${count} consultations de généraliste`,
    },
    /** Where the value stands; the threshold and the mean of the three departments. */
    places: {
      none: (threshold: string, whole: string) =>
        `, loin du seuil de ${threshold} et de la moyenne des trois départements (${whole})`,
      below: (threshold: string, whole: string) =>
        `, sous le seuil de ${threshold} et sous la moyenne des trois départements (${whole})`,
      nearBelow: (threshold: string, whole: string) =>
        `, proche du seuil de ${threshold} (un peu en dessous) et sous la moyenne des trois départements (${whole})`,
      nearAt: (threshold: string, whole: string) =>
        `, au niveau du seuil de ${threshold} et sous la moyenne des trois départements (${whole})`,
      nearAbove: (threshold: string, whole: string) =>
        `, proche du seuil de ${threshold} (un peu au-dessus) et sous la moyenne des trois départements (${whole})`,
      aboveUnderMean: (threshold: string, whole: string) =>
        `, au-dessus du seuil de ${threshold} mais sous la moyenne des trois départements (${whole})`,
      aboveAtMean: (threshold: string, whole: string) =>
        `, au-dessus du seuil de ${threshold} et au niveau de la moyenne des trois départements (${whole})`,
      aboveMean: (threshold: string, whole: string) =>
        `, au-dessus du seuil de ${threshold} et de la moyenne des trois départements (${whole})`,
    },
    shareBelow: {
      none: ' ; aucun de ses habitants ne vit dans une commune sous ce seuil',
      all: ' ; tous ses habitants vivent dans une commune sous ce seuil',
      some: (share: string) => ` ; ${share} de ses habitants vivent dans une commune sous ce seuil`,
    },
    gps: {
      none: ' ; aucun généraliste n’y exerce',
      noneNearest: (atPlace: string, distance: string) =>
        ` ; aucun généraliste n’y exerce, le plus proche est ${atPlace}, à ${distance} à vol d’oiseau`,
      one: ' ; un seul généraliste y exerce',
      some: (count: string) => ` ; ${count} généralistes y exercent`,
    },
    gpsOfGroup: {
      none: ' ; aucun généraliste n’exerce sur ce territoire',
      one: ' ; ce territoire compte un seul généraliste',
      some: (count: string) => ` ; ce territoire compte ${count} généralistes`,
    },
  },
  keyFigures: 'Chiffres clés',
  strips: {
    whole: 'trois départements',
    band: 'Bande grise : tous les territoires de la même maille, plus foncée où vivent plus d’habitants.',
    title: (indicator: string) => `${indicator} : place parmi tous les territoires`,
  },
  inTheCommune: 'dans la commune',
  lessThanKm: (distance: string) => `moins de ${distance}`,
  comparedWith: (zone: string, value: string) => `${zone} : ${value}`,
};
