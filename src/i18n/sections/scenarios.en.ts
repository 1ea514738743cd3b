import type { scenariosFr } from './scenarios.fr.ts';

export const scenariosEn: typeof scenariosFr = {
  panel: {
    label: 'Scenario',
    expand: 'Unfold the scenario',
    collapse: 'Fold the scenario',
    folded: (name: string, changes: string) => `${name}: ${changes}`,
    intro:
      'Add, remove or move practitioners: the map tells who gains and who loses. Nothing is sent.',
    assumption:
      'Computed hypothesis: nobody has checked that these practitioners or patients would exist.',
    changeCount: (count: string, number: number) =>
      number === 0 ? 'no change' : number === 1 ? 'one change' : `${count} changes`,
  },
  parts: {
    label: 'Reading',
    map: 'Map',
    effect: 'Effect',
    pair: 'Compare two',
    costs: 'Costs',
    places: 'Best places',
  },
  list: {
    label: 'My scenarios',
    firstName: (number: number) => `Scenario ${number}`,
    name: 'Name of the scenario',
    create: 'New',
    remove: (name: string) => `Delete ${name}`,
    undo: 'Undo',
    redo: 'Redo',
    kept: 'Also on this device',
    open: (name: string) => `Open ${name}`,
    forget: (name: string) => `Forget ${name}`,
    saved: 'Kept in the address of the page and on this device.',
    notSaved:
      'This browser keeps nothing on the device: the address of the page is enough to find your scenarios again.',
    otherTab:
      'Another tab has changed your scenarios: its version is kept below, yours has not changed.',
  },
  /** As a file. */
  files: {
    export: 'Export (JSON)',
    import: 'Import a file',
    saved: (file: string) => `Saved: ${file}.`,
    imported: (name: string, changes: string) => `Imported: ${name}, ${changes}.`,
    faults: {
      notJson: (file: string) =>
        `${file} cannot be read or is cut short: nothing is imported, your scenarios are intact.`,
      notScenario: (file: string) => `${file} is no scenario of the atlas: nothing is imported.`,
      newerSchema: (file: string) =>
        `${file} comes from a later version of the atlas: reload the page, then import it again.`,
      tooLarge: (file: string) =>
        `${file} is too large for a scenario (over 1 MB): nothing is imported.`,
    },
    problems: {
      unknownKind: (at: string, found: string) =>
        `Change ${at} left out: unknown gesture (${found}).`,
      unknownProfession: (at: string, found: string) =>
        `Change ${at} left out: profession not in the data (${found}).`,
      badCommune: (at: string, found: string) =>
        `Change ${at} left out: “${found}” is no code of a commune.`,
      badAmount: (at: string, found: string) =>
        `Change ${at} left out: the quantity cannot be read (${found}).`,
      badCost: (at: string, found: string) =>
        `Change ${at}: the cost cannot be read (${found}), left out.`,
      tooMany: (at: string, found: string) =>
        `The file has ${found} changes: those from number ${at} on are left out.`,
    },
  },
  professions: {
    label: 'Profession',
    gp: {
      name: 'GPs',
      count: (count: string, number: number) => `${count} ${number === 1 ? 'GP' : 'GPs'}`,
    },
    nurse: {
      name: 'Nurses',
      count: (count: string, number: number) => `${count} ${number === 1 ? 'nurse' : 'nurses'}`,
    },
    physio: {
      name: 'Physiotherapists',
      count: (count: string, number: number) =>
        `${count} ${number === 1 ? 'physiotherapist' : 'physiotherapists'}`,
    },
    dentist: {
      name: 'Dentists',
      count: (count: string, number: number) => `${count} ${number === 1 ? 'dentist' : 'dentists'}`,
    },
    midwife: {
      name: 'Midwives',
      count: (count: string, number: number) => `${count} ${number === 1 ? 'midwife' : 'midwives'}`,
    },
  },
  gestures: {
    label: 'What changes?',
    add: 'Add practitioners',
    remove: 'Remove practitioners',
    move: 'Move practitioners',
    closing: 'Close a practice',
    healthCentre: 'Open a health centre',
    mobileUnit: 'Send a mobile unit round',
    teleconsultation: 'Open a teleconsultation point',
  },
  form: {
    heading: 'Add a change',
    commune: 'Commune',
    from: 'Commune they leave',
    to: 'Commune they go to',
    change: 'Change',
    communeOnly: 'Choose a commune: practitioners are counted by commune.',
    practitioners: 'Practitioners',
    salaried: 'Salaried doctors',
    days: 'Days a week',
    stop: (number: number) => `Stop ${number}`,
    addStop: 'Add a stop',
    removeStop: (number: number) => `Remove stop ${number}`,
    consultations: 'Consultations a year',
    consultationsNote:
      'Zero until you say how many the point gives. The official APL does not show the effect of a teleconsultation point: the consultation is counted where the doctor practises.',
    origin: 'Where does this time come from?',
    taken: 'From a commune',
    fresh: 'New time',
    takenFrom: 'Commune that gives this time',
    takenNote: 'The total does not change: what the point gives, that commune no longer gives.',
    freshNote: 'The total grows: medical time that does not exist today.',
    closingNote: (present: string) => `All that the commune has in this scenario goes: ${present}.`,
    present: (present: string) => `Today: ${present}.`,
    presentChanged: (present: string, now: string) =>
      `Today: ${present}; in this scenario: ${now}.`,
    submit: 'Add to the scenario',
    missing: {
      commune: 'Choose a commune first.',
      from: 'Choose the commune of departure first.',
      to: 'Choose the commune of arrival first.',
      takenFrom: 'Choose the commune that gives this time first.',
      stop: 'Choose the commune of one stop at least first.',
    },
  },
  inHand: {
    heading: 'Chosen commune',
    none: 'Choose a commune on the map to change its supply.',
    now: (now: string, before: string) => `${now} (${before} today)`,
    add: (name: string) => `Add a practitioner: ${name}`,
    remove: (name: string) => `Remove a practitioner: ${name}`,
    close: 'Close the practice',
    leave: (name: string) => `Leave ${name}`,
  },
  changes: {
    label: 'Changes',
    none: 'No change yet.',
    added: (place: string, what: string) => `${place}: +${what}`,
    removed: (place: string, what: string) => `${place}: −${what}`,
    moved: (from: string, to: string, what: string) => `${from} → ${to}: ${what}`,
    closed: (place: string, what: string) => `${place}: practice closed, −${what}`,
    healthCentre: (place: string, doctors: string) => `${place}: health centre, +${doctors}`,
    mobileUnit: (stops: string) => `Mobile unit: ${stops}`,
    stop: (place: string, days: string) => `${place} ${days} d`,
    teleconsultation: (place: string, consultations: string) =>
      `${place}: teleconsultation, ${consultations} a year`,
    takenFrom: (place: string) => `taken from ${place}`,
    fresh: 'new time',
    consultations: (count: string, number: number) =>
      `${count} ${number === 1 ? 'consultation' : 'consultations'}`,
    amount: 'Amount',
    remove: (what: string) => `Remove: ${what}`,
    said: (what: string) => `Added. ${what}.`,
    unapplied: 'Not counted.',
    otherProfession: (name: string) => `Other profession: ${name}`,
  },
  problems: {
    notANumber: 'Give a number, zero or more.',
    nothing: 'This change changes nothing: give a number above zero.',
    tooMany: 'More than 1,000 practitioners in one change: give a smaller number.',
    unknownCommune: (commune: string) =>
      `No commune has the code ${commune} in the data: please check it.`,
    belowZero: (commune: string, left: string) =>
      `${commune} does not have as many: there are ${left} at this point of the scenario.`,
    noTimeLeft: (commune: string, left: string) =>
      `The doctors of ${commune} do not have as much time to give: they have ${left} a year left at this point of the scenario.`,
    tooManyChanges: 'A scenario has 40 changes at most: start another one.',
    contrary: 'Quantity contrary to the gesture: it would be negative, or does not balance.',
    badCost: 'A cost is between 0 and 30 million euros a year.',
    addressFull:
      'Your scenarios no longer fit in an address of 2,000 characters: export one, then delete it here.',
    tooManyScenarios: 'Four scenarios side by side at most: delete one first.',
  },
  map: {
    help: 'Arrows: next commune. + and −: zoom. Enter: choose the commune. A: add a practitioner there. R: remove one. M: take one, then M or Enter to put it elsewhere. Ctrl + Z: undo. Escape: come back.',
    settings: 'Reading, mesh and legend',
    reading: 'What the map shows',
    readings: {
      difference: 'Difference',
      before: 'Before',
      after: 'After',
      apl: 'Official APL + estimated change',
      apl65: 'Without those over 65 (official)',
    },
    titles: {
      difference: (profession: string) => `Difference of computed accessibility: ${profession}`,
      before: (profession: string) => `Computed accessibility before: ${profession}`,
      after: (profession: string) => `Computed accessibility after: ${profession}`,
      apl: 'Official APL + estimated change',
      apl65: 'APL to GPs aged 65 or younger',
    },
    units: {
      index: 'index, 100 = mean of the three departments before the scenario',
      points: 'points of the index, 100 = mean of the three departments before the scenario',
      apl: 'consultations per inhabitant and year · estimate, 2024',
      apl65: 'consultations per standardised inhabitant and year · Drees, 2024',
    },
    notes: {
      difference: 'Fixed bounds: a colour keeps its meaning while a practitioner is moved.',
      before: 'Our own index, never an APL; it is not held against the threshold of 2.5.',
      after: 'Our own index, never an APL; it is not held against the threshold of 2.5.',
      apl: 'An estimate of the atlas, not to be quoted as an official figure: the published APL plus the computed change of the scenario.',
      apl65:
        'Official series without the GPs over 65. The scenario plays no part in it: no file says where those doctors practise.',
      none: 'No change: the map is that of today.',
    },
    points: (points: string) => `${points} points`,
    middle: 'hardly anything',
    onlyGps: 'The threshold of 2.5 and this reading exist for GPs alone.',
    pending: 'Computing…',
    table: {
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      apl: 'APL + change',
      apl65: 'APL, 65 or younger',
    },
    byCommune: 'To change the supply on the map, come back to the commune mesh.',
    carry: {
      tools: 'To be dragged onto the map',
      new: (what: string) => `+ ${what}`,
      carried: (what: string) =>
        `You hold ${what}: arrows to go to a commune, Enter to put it down, Escape to cancel.`,
      carriedFrom: (what: string, place: string) =>
        `You hold ${what} from ${place}: arrows to go to a commune, Enter to put it down, Escape to cancel.`,
      dropped: 'Put down.',
      cancelled: 'Put back: nothing has changed.',
      nothingHere: (place: string) => `${place}: no practitioner to take.`,
      dragged: (what: string) =>
        `${what}: let go over a commune. Outside the communes, they leave the territory; Escape cancels.`,
    },
  },
};
