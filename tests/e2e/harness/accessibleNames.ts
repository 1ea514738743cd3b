/**
 * What a screen reader calls the parts of the atlas. Written out rather than read from `src/i18n`: these
 * names are a promise to people who use them, and a test reading the code's own texts could not be broken.
 */
export const accessibleNames = {
  fr: {
    screens: 'Écrans',
    map: 'Carte',
    search: 'Rechercher un territoire',
    indicator: 'Indicateur',
    mesh: 'Maille',
    legend: 'Légende',
    sheet: 'Fiche du territoire',
    table: 'Tableau des territoires',
  },
  en: {
    screens: 'Screens',
    map: 'Map',
    search: 'Search for a territory',
    indicator: 'Indicator',
    mesh: 'Mesh',
    legend: 'Legend',
    sheet: 'Territory sheet',
    table: 'Table of territories',
  },
} as const;

export type Language = keyof typeof accessibleNames;
