import type { comparisonFr } from './comparison.fr.ts';

export const comparisonEn: typeof comparisonFr = {
  pins: {
    label: 'Compared zones',
    count: (zones) =>
      zones === 0
        ? 'No zone to compare'
        : zones === 1
          ? 'One zone to compare'
          : `${zones} zones compared`,
    none: 'Pin up to six zones from the map, the search, the table or a sheet.',
    places: (count) =>
      count === 0
        ? 'Six zones, the most there can be. Remove one to add another.'
        : count === 1
          ? 'Room for one more.'
          : `Room for ${count} more.`,
    people: (count, number) => `${count} ${number === 1 ? 'inhabitant' : 'inhabitants'}`,
    add: 'Add a zone',
    exampleEpci: (epci) => `Begin with ${epci}`,
    exampleDepartments: 'Compare the three departments',
    make: 'Make my own zone',
    makeNote: 'A group of communes of your choice, kept in the address of the page.',
    brief: 'Printable brief',
    edit: 'Edit',
    moveUp: (name) => `Move ${name} up`,
    moveDown: (name) => `Move ${name} down`,
    own: 'own zone',
    remove: (name) => `Remove ${name}`,
    expand: 'Unfold the compared zones',
    collapse: 'Fold the compared zones',
  },
  meshes: {
    commune: 'commune',
    epci: 'EPCI',
    livingArea: 'living area',
    department: 'department',
  },
  parts: {
    label: 'Reading',
    table: 'Table',
    map: 'Map',
    charts: 'Charts',
    priorities: 'Priorities',
    inequality: 'Inequality',
  },
  editor: {
    heading: 'My zone',
    firstName: (number) => `Zone ${number}`,
    name: 'Name of the zone',
    ways: {
      label: 'Choose its communes',
      one: 'One by one',
      draw: 'Draw',
      around: 'Around',
      paste: 'Codes',
    },
    addZone: 'Add a commune, or all those of a zone',
    addNote: 'On the map, a click adds a zone of the mesh shown, another removes it.',
    draw: 'Draw on the map',
    closeOutline: 'Close the outline',
    stopDrawing: 'Stop drawing',
    drawNote:
      'Go around communes on the map with the mouse or a finger: those whose centre is inside join the zone.',
    drawing: 'Drawing: drag around, or set points and come back to the first. Escape cancels.',
    aroundWhich: 'Around which commune?',
    aroundCommuneOnly: 'Choose a commune: a distance is measured from a single centre.',
    unit: 'Unit',
    units: { km: 'km', minutes: 'estimated minutes' },
    distance: { km: 'Kilometres at most', minutes: 'Estimated minutes at most' },
    distanceRange: (most) => `Give a number from 0 to ${most}.`,
    foundKm: (communes, name) =>
      `${communes}, in a straight line from centre to centre, from ${name}.`,
    foundMinutes: (communes, name, range) =>
      `${communes} from ${name} (${range} depending on the road). Minutes estimated from the straight line, not an itinerary.`,
    addThese: 'Add these communes',
    codeKind: 'Kind of codes',
    codeKinds: { insee: 'Insee codes', postal: 'Postal codes' },
    codes: 'Codes to paste',
    removeAll: 'Remove all',
    empty: 'The zone is empty: add at least one commune.',
    single: 'A single commune: it is the one that will be pinned.',
    whole:
      'The zone has every commune: nothing would be left to compare it to. Remove some, or pin the three departments.',
    twin: 'These same communes are pinned already.',
    pin: 'Pin this zone',
    save: 'Save the zone',
    cancel: 'Cancel',
    notes: {
      added: (communes) => `${communes} added.`,
      addedNone: 'No more communes.',
      sharedPostal: (codes, count) =>
        count === 1
          ? `Postal code of several communes, all added: ${codes}.`
          : `Postal codes of several communes, all added: ${codes}.`,
      readAsPostal: (codes) => `No Insee code, read as a postal code: ${codes}.`,
      readAsInsee: (codes) => `No postal code, read as an Insee code: ${codes}.`,
      repeated: (codes, count) =>
        count === 1
          ? `Repeated code, counted once: ${codes}.`
          : `Repeated codes, counted once: ${codes}.`,
      unknown: (codes, count) =>
        count === 1
          ? `Ignored, no commune has this code: ${codes}.`
          : `Ignored, no commune has these codes: ${codes}.`,
      outside: (codes) => `Ignored, outside the three departments: ${codes}.`,
      notACode: (words, count) =>
        count === 1
          ? `Ignored, this is no code: ${words}.`
          : `Ignored, these are no codes: ${words}.`,
      others: (count) => `${count} others`,
      crossedOutline:
        'The outline crosses itself: what it goes around twice is ignored, the rest is kept.',
      emptyOutline: 'The outline goes around no commune’s centre: nothing is added.',
      flatOutline: 'The outline goes around nothing: it needs at least three points.',
    },
  },
  map: {
    help: 'Arrows: next zone. + and −: zoom. Enter or P: pin the zone, or remove it. Escape: back.',
    draftHelp:
      'Arrows: next zone. + and −: zoom. Enter: add its communes to the zone being made, or remove them. Escape: back.',
    settings: 'Indicator, mesh and legend',
  },
};
