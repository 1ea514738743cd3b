import type { mapOverlaysFr } from './mapOverlays.fr.ts';

export const mapOverlaysEn: typeof mapOverlaysFr = {
  care: {
    heading: 'Care on the map',
    introduction:
      'One symbol per commune, or per place when it has a name; its area grows with the number. Symbols close together are gathered and their sums kept.',
    groups: {
      practice: 'Private practitioners',
      proximity: 'Pharmacies, health houses and centres',
      hospital: 'Hospital',
      home: 'Old age',
    },
    layers: {
      gp: { name: 'GPs', one: 'GP', other: 'GPs' },
      nurse: { name: 'Nurses', one: 'nurse', other: 'nurses' },
      physio: { name: 'Physiotherapists', one: 'physiotherapist', other: 'physiotherapists' },
      dentist: { name: 'Dentists', one: 'dentist', other: 'dentists' },
      midwife: { name: 'Midwives', one: 'midwife', other: 'midwives' },
      pharmacy: { name: 'Pharmacies', one: 'pharmacy', other: 'pharmacies' },
      healthHouse: { name: 'Health houses', one: 'health house', other: 'health houses' },
      healthCentre: { name: 'Health centres', one: 'health centre', other: 'health centres' },
      emergency: {
        name: 'Emergency departments',
        one: 'emergency department',
        other: 'emergency departments',
      },
      maternity: { name: 'Maternity units', one: 'maternity unit', other: 'maternity units' },
      hospital: { name: 'Hospitals and clinics', one: 'hospital', other: 'hospitals' },
      hospitalAbroad: {
        name: 'Hospitals beyond the border',
        one: 'hospital abroad',
        other: 'hospitals abroad',
      },
      ehpad: { name: 'Nursing homes (EHPAD)', one: 'nursing home', other: 'nursing homes' },
    },
    inTerritory: (count) => `${count} in the three departments`,
    places: { one: 'place', other: 'places' },
    placesUnknown: 'number of places not published',
    homesWithoutPlaces: (homes) => `${homes} of them without a published number of places`,
    gathered: (count, isCommune) =>
      isCommune ? `${count} communes gathered` : `${count} places gathered`,
    comeCloser: 'Click to part them.',
    ownerships: {
      public: 'public',
      private: 'private',
      privateNonProfit: 'private non-profit',
      privateForProfit: 'private for profit',
      unknown: 'status not published',
    },
    source: (producer, vintage) => `${producer}, ${vintage}`,
    waiting: 'Loading…',
    list: 'List of the care shown',
    listCaption: (layer) => `${layer} in the three departments`,
    columns: { place: 'Commune', name: 'Name', count: 'Number', places: 'Places' },
    truncated: (shown, all) => `${shown} rows of ${all}, the largest numbers first.`,
    showAll: 'Show all',
    abroad: 'Beyond the border, neither doctors nor pharmacies are in the data.',
  },
  sites: {
    onMap: (count) => `Sites on the map (${count})`,
    notLocated: (count) => `Known only by department or group of communes (${count})`,
    noSite: (count) => `Without any documented place (${count})`,
    none: 'None for the chosen axes.',
    inDepartment: (department) => department,
    inEpci: (epci, department) => `${epci} (${department})`,
  },
  related: {
    toggle: 'Neighbouring schemes',
    note: 'No documented link with the programme: never counted among its experiments.',
    list: (count) => `List of neighbouring schemes (${count})`,
    mark: 'Neighbouring scheme, outside the programme',
  },
  tooltip: {
    openRecord: 'Click to open the record.',
    imported: 'From your file, on this device only',
    othersAlike: (count, isOne) =>
      isOne
        ? `and ${count} other site of this kind here`
        : `and ${count} other sites of this kind here`,
    reached: (share) => `${share} of the commune’s value`,
  },
};
