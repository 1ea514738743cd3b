/** What is drawn on top of the map on demand. Care layers by the domain's ids. */
export const mapOverlaysFr = {
  care: {
    heading: 'Offre de soins sur la carte',
    introduction:
      'Un symbole par commune, ou par lieu quand il a un nom ; sa surface croît avec le nombre. Les symboles proches sont regroupés, leurs sommes conservées.',
    groups: {
      practice: 'Professionnels libéraux',
      proximity: 'Pharmacies, maisons et centres de santé',
      hospital: 'Hôpital',
      home: 'Grand âge',
    },
    /** Name of the layer; then the unit, for one and for several. */
    layers: {
      gp: { name: 'Généralistes', one: 'généraliste', other: 'généralistes' },
      nurse: { name: 'Infirmiers', one: 'infirmier', other: 'infirmiers' },
      physio: { name: 'Kinésithérapeutes', one: 'kinésithérapeute', other: 'kinésithérapeutes' },
      dentist: { name: 'Chirurgiens-dentistes', one: 'dentiste', other: 'dentistes' },
      midwife: { name: 'Sages-femmes', one: 'sage-femme', other: 'sages-femmes' },
      pharmacy: { name: 'Pharmacies', one: 'pharmacie', other: 'pharmacies' },
      healthHouse: { name: 'Maisons de santé', one: 'maison de santé', other: 'maisons de santé' },
      healthCentre: { name: 'Centres de santé', one: 'centre de santé', other: 'centres de santé' },
      emergency: {
        name: 'Services d’urgences',
        one: 'service d’urgences',
        other: 'services d’urgences',
      },
      maternity: { name: 'Maternités', one: 'maternité', other: 'maternités' },
      hospital: { name: 'Hôpitaux et cliniques', one: 'hôpital', other: 'hôpitaux' },
      hospitalAbroad: {
        name: 'Hôpitaux au-delà de la frontière',
        one: 'hôpital étranger',
        other: 'hôpitaux étrangers',
      },
      ehpad: { name: 'Ehpad', one: 'Ehpad', other: 'Ehpad' },
    },
    inTerritory: (count: string) => `${count} dans les trois départements`,
    places: { one: 'place', other: 'places' },
    placesUnknown: 'nombre de places non publié',
    homesWithoutPlaces: (homes: string) => `dont ${homes} sans nombre de places publié`,
    gathered: (count: string, isCommune: boolean) =>
      isCommune ? `${count} communes regroupées` : `${count} lieux regroupés`,
    comeCloser: 'Cliquez pour les séparer.',
    ownerships: {
      public: 'public',
      private: 'privé',
      privateNonProfit: 'privé non lucratif',
      privateForProfit: 'privé commercial',
      unknown: 'statut non publié',
    },
    source: (producer: string, vintage: string) => `${producer}, ${vintage}`,
    waiting: 'Chargement…',
    list: 'Liste de l’offre affichée',
    listCaption: (layer: string) => `${layer} dans les trois départements`,
    columns: { place: 'Commune', name: 'Nom', count: 'Nombre', places: 'Places' },
    truncated: (shown: string, all: string) =>
      `${shown} lignes sur ${all}, les plus nombreux d’abord.`,
    showAll: 'Tout montrer',
    abroad: 'Au-delà de la frontière : ni les médecins ni les pharmacies ne sont dans les données.',
  },
  sites: {
    onMap: (count: string) => `Sites sur la carte (${count})`,
    notLocated: (count: string) =>
      `Connus seulement par département ou intercommunalité (${count})`,
    noSite: (count: string) => `Sans aucun lieu documenté (${count})`,
    none: 'Aucun pour les axes choisis.',
    inDepartment: (department: string) => department,
    inEpci: (epci: string, department: string) => `${epci} (${department})`,
  },
  related: {
    toggle: 'Dispositifs voisins',
    note: 'Sans lien documenté avec le programme : jamais comptés parmi ses expérimentations.',
    list: (count: string) => `Liste des dispositifs voisins (${count})`,
    mark: 'Dispositif voisin, hors programme',
  },
  tooltip: {
    openRecord: 'Cliquez pour ouvrir la fiche.',
    imported: 'De votre fichier, sur ce poste seulement',
    othersAlike: (count: string, isOne: boolean) =>
      isOne ? `et ${count} autre site de ce type ici` : `et ${count} autres sites de ce type ici`,
    reached: (share: string) => `${share} de la valeur de la commune`,
  },
};
