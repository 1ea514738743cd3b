/** Setting a zone beside others, from anywhere, and what an address says wrongly of them. */
export const pinsFr = {
  /** Setting a zone beside others, from anywhere. */
  pinning: {
    pin: 'Épingler',
    pinned: 'Dans la comparaison',
    full: 'Six zones sont déjà épinglées : retirez-en une dans Comparer.',
    saidPinned: (zone: string, count: number) =>
      count === 1
        ? `${zone} : première zone épinglée.`
        : `${zone} : dans la comparaison, ${count} zones à comparer.`,
    saidRemoved: (zone: string, count: number) =>
      count === 0
        ? `${zone} : hors de la comparaison, plus aucune zone épinglée.`
        : `${zone} : hors de la comparaison, ${count === 1 ? 'reste une zone' : `restent ${count} zones`}.`,
    saidFull: (zone: string) =>
      `On compare six zones au plus : rien n’est ajouté pour ${zone}. Retirez d’abord une zone dans Comparer.`,
    count: (count: number) => (count === 1 ? 'une zone épinglée' : `${count} zones épinglées`),
  },
  /** Zones to compare that an address says wrongly, by what is wrong; a zone by its name or code. */
  pinProblems: {
    repeated: (zones: string) => `Zone épinglée deux fois, gardée une seule fois : ${zones}.`,
    tooMany: (zones: string) => `On compare six zones au plus ; non gardé : ${zones}.`,
    zoneMissing: (zones: string) =>
      `L’adresse annonce une zone personnelle (${zones}) sans ses communes : elle est ignorée.`,
    zoneIncomplete: (zone: string) =>
      `L’adresse est coupée ou modifiée : la zone « ${zone} » n’est lue qu’en partie.`,
    zoneEmpty: (zone: string) =>
      `La zone « ${zone} » n’a aucune commune connue : elle est ignorée.`,
    zoneSingle: (zone: string) =>
      `La zone « ${zone} » n’a qu’une commune : cette commune la remplace.`,
    zoneWhole: (zone: string) =>
      `La zone « ${zone} » a toutes les communes : elle est ignorée, car il ne reste rien à quoi la comparer.`,
    unknownZone: (codes: string) =>
      `Aucune zone des trois départements n’a ce code, ignoré : ${codes}.`,
    unknownCommune: (codes: string) =>
      `Aucune commune des trois départements n’a ce code, ignoré : ${codes}.`,
    scenarioIncomplete: (name: string) =>
      `L’adresse est coupée ou modifiée : le scénario « ${name} » n’est lu qu’en partie.`,
    scenariosTooMany: (count: string) =>
      `L’adresse annonce ${count} scénarios : seuls les quatre premiers sont lus.`,
  },
};
