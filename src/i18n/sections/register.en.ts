import type { registerFr } from './register.fr.ts';

export const registerEn = {
  parts: {
    label: 'Sections',
    register: 'Register',
    coverage: 'Coverage',
    import: 'Import',
    programme: 'Programme',
  },
  listRegion: 'List of experiments',
  search: 'Search the register',
  searchPlaceholder: 'Word, commune, partner…',
  venue: 'Type of place',
  filterHeading: (facet: string) => `Filter: ${facet}`,
  chosenOne: (facet: string, value: string) => `${facet}: ${value}`,
  chosenMany: (facet: string, count: string) => `${facet} (${count})`,
  keepAll: 'Keep all',
  experimentsCount: (count: string, isOne: boolean) =>
    isOne ? `${count} experiment` : `${count} experiments`,
  facetHints: {
    axis: 'The axis is given by a source, or assigned by the atlas: the record says which.',
    kind: 'One kind for each experiment.',
    department: 'An experiment counts in each department where it has a documented site.',
    status: '“Not documented” does not mean ended.',
    venue: 'An experiment counts once for each documented type of place.',
    evidence: 'What public sources say, from a detailed description to a mere mention.',
    programmeLink: 'What ties the experiment to e-Meuse santé.',
    period:
      'Years from the documented start to the documented end; without an end, only the year of the start counts.',
  },
  kept: (kept: string, total: string, isOne: boolean) =>
    isOne ? `${kept} experiment of ${total}.` : `${kept} experiments of ${total}.`,
  onMap: (count: string, isOne: boolean) =>
    isOne ? `${count} site on the map.` : `${count} sites on the map.`,
  withoutPlace: (count: string, _isOne: boolean) =>
    `${count} without a known commune: in the list only.`,
  announced: (count: string) =>
    `The programme announces over 100 experiments; the atlas shows the ${count} that public sources document.`,
  readProgramme: 'Read the page of the programme',
  symbols: 'The symbols of the map',
  imported: 'imported, on this device only',
  located: (places: string) => `On the map: ${places}`,
  areaOnly: (places: string) => `Not on the map; known: ${places}`,
  noPlace: 'Not on the map: no documented place',
  inEpci: (name: string, department: string) => `${name} (${department})`,
  showMore: (count: string) => `Show ${count} more`,
  map: {
    title: 'Sites of the experiments',
    subtitle: 'Documented sites located to their commune',
    help: 'Arrows: from one commune to the next; Enter: open the record of a site of the commune; Escape: back to the list. All that the map shows is in the list too.',
    none: 'no documented and located site',
    others: (count: string) => `${count} others`,
    exported: 'the map and the list',
    tableColumns:
      'The experiments that the filters and the search keep. Columns of the import template: the file can be read back under Import.',
    tableImported:
      'The file includes experiments imported on this computer, which the atlas does not publish.',
    importedRemark:
      'Sites ringed in amber come from a file imported on this device: the atlas does not publish them.',
    remark:
      'Register of the experiments documented by public sources; most are not located. Each symbol stands at the centre of its commune, not at an address.',
  },
  record: {
    back: 'Back to the list',
    region: 'Record of the experiment',
    elsewhere: 'Where else to try it: similar territories',
    onTheMap: 'See in Explore',
    located: 'Located',
    notLocated: 'Without a known commune',
    unknown: 'What is not known',
    unknowns: {
      start: 'The date it began.',
      end: 'The date it ended.',
      status: 'Whether it is still running.',
      sites: 'Any of its places.',
      someSites: 'The communes of some of its places.',
      locatedSites: 'The communes where it takes place.',
      partners: 'Who runs it.',
      figures: 'No figure is published.',
      results: 'Its effects: no result is published.',
      comparison:
        'Its effects: the published results describe; none compares with a situation without it.',
    },
    source: 'Source:',
    sourceAmong: (count: string) => `source: one of the ${count} documents below`,
    figuresNote:
      'Each figure is given as its source writes it, with its date when the source gives one; where sources give different values, all are there. The register does not always say which of its documents a figure is from. Texts are in French, as published.',
    figure: 'Figure',
    value: 'Value',
    partOf: 'Part of',
    parts: 'Includes',
  },
} satisfies typeof registerFr;
