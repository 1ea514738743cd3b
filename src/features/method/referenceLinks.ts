/** Addresses a reader may follow; none is ever fetched. */
export const referenceLinks = {
  apl: 'https://drees.solidarites-sante.gouv.fr/',
  ars: 'https://www.grand-est.ars.sante.fr/',
  openLicence: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  rgaa: 'https://accessibilite.numerique.gouv.fr/',
  defender: 'https://www.defenseurdesdroits.fr/',
} as const;
