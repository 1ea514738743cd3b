import type { ownColumnsFr } from './ownColumns.fr.ts';

export const ownColumnsEn: typeof ownColumnsFr = {
  appliesTo: {
    name: 'Applies to',
    meaning: 'Kinds of experiment the condition was stated for; “any”: all of them.',
  },
  attractionArea: {
    name: 'Place in the attraction area',
    meaning: 'Row of the category in “categories.aav-category” (Insee zoning of 2020).',
  },
  attractionShare: {
    name: 'Share of residents by attraction area',
    meaning: 'Share (0 to 1) of residents in this category of commune (INSEE zoning of 2020).',
  },
  axis: {
    name: 'Axis',
    meaning:
      'Access to care (access), chronic illness (chronic), living at home (home), prevention (prevention).',
  },
  axisBasis: {
    name: 'Origin of the axis',
    meaning: 'Given by a source (source) or assigned by the atlas (assigned).',
  },
  axisName: { name: 'Name of the axis', meaning: 'As the programme writes it.' },
  backdropKind: { name: 'Kind', meaning: 'Neighbouring department, river, border or town.' },
  backdropName: { name: 'Name', meaning: 'Of the department, river or town.' },
  backdropShape: {
    name: 'Shape',
    meaning: 'Outline, line or point, simplified for the basemap.',
  },
  categoryList: {
    name: 'List of categories',
    meaning: 'In the order of the rows that the column of the same name carries.',
  },
  coLeads: { name: 'Co-leads', meaning: 'Institutions that carry the programme with the first.' },
  communeCode: {
    name: 'Code of the commune',
    meaning: 'Insee code, communes of 1 January 2026.',
  },
  communeName: { name: 'Name of the commune', meaning: 'Official name.' },
  communePopulation: {
    name: 'Population',
    meaning: 'Municipal population on 1 January, within the limits of 2026.',
  },
  conditionBasis: {
    name: 'Origin of the condition',
    meaning: 'The programme, its report through the press, the press, an operator, a survey.',
  },
  country: { name: 'Country', meaning: 'Belgium (BE), Germany (DE), Luxembourg (LU).' },
  dataSetTitle: { name: 'Data set', meaning: 'Title given by the producer.' },
  departmentCode: { name: 'Code of the department', meaning: 'Two-digit Insee code.' },
  documentAddress: {
    name: 'Address of the document',
    meaning: 'Absent where the document is not online.',
  },
  documentDate: { name: 'Date of the document', meaning: 'Absent where it bears none.' },
  documentPublisher: { name: 'Publisher of the document', meaning: 'Who published it.' },
  documentTitle: { name: 'Title of the document', meaning: 'The document this comes from.' },
  emergencyAbroad: {
    name: 'Emergency department',
    meaning: 'Known in Belgium only; “unknown” elsewhere.',
  },
  end: {
    name: 'End',
    meaning: 'Absent where no source gives it; absent does not mean running.',
  },
  establishment: { name: 'Name of the establishment', meaning: 'As the source writes it.' },
  eurostatId: { name: 'Identifier', meaning: 'Of the Eurostat table.' },
  evidence: {
    name: 'Strength of the documentation',
    meaning: 'Detailed (detailed), a page of the action (actionPage), a mention (mention).',
  },
  experimentIds: {
    name: 'Experiments of the axis',
    meaning: 'Identifiers of the records of experiments.json.',
  },
  featureId: { name: 'Identifier of the shape', meaning: 'The territory’s code as an integer.' },
  figureDate: { name: 'Date of the figure', meaning: 'Absent where the source gives none.' },
  figureLabel: { name: 'What the figure counts', meaning: 'As the source writes it.' },
  figureUnit: { name: 'Unit of the figure', meaning: 'As the source writes it.' },
  figureValue: {
    name: 'Figure',
    meaning: 'As the source prints it: “more than 5,000” is not a number.',
  },
  fileBytes: { name: 'Size of the file', meaning: 'Not compressed.' },
  fileName: { name: 'Name of the file', meaning: 'In the “data” folder of the site.' },
  finess: { name: 'Finess number', meaning: 'National identifier of the establishment.' },
  fiscalHouseholds: {
    name: 'Fiscal households',
    meaning: 'Masked in communes too small for their incomes to be published.',
  },
  formerNames: {
    name: 'Former names',
    meaning: 'By code of commune: names of the communes merged since 2018.',
  },
  homeKind: {
    name: 'Kind of establishment',
    meaning: 'Nursing home, sheltered housing, other home, long-term care unit.',
  },
  homePlaces: { name: 'Places', meaning: 'No value where the directory gives none.' },
  impliedActivity: {
    name: 'Implied activity',
    meaning:
      'An estimate: yearly consultations of the commune’s GPs that, under our travel model, best reproduce the official APL of 2023.',
  },
  isInside: { name: 'Within the three departments', meaning: 'Of towns only.' },
  latitude: { name: 'Latitude', meaning: 'Of the centre of the commune, or of the place.' },
  lead: { name: 'Lead', meaning: 'Institution that carries the programme.' },
  licence: { name: 'Licence', meaning: 'The producer’s.' },
  longitude: { name: 'Longitude', meaning: 'Of the centre of the commune, or of the place.' },
  milestoneDate: { name: 'Date of the milestone', meaning: 'As precise as the source gives it.' },
  nearBorder: {
    name: 'Communes near the border',
    meaning: 'Rows of the communes from which abroad is within 20 estimated minutes.',
  },
  officialApl2023: {
    name: 'APL to GPs, 2023',
    meaning:
      'Official figure of the commune, in the eleven departments: what the estimate tries to reproduce.',
  },
  outline: { name: 'Outline', meaning: 'Generalised limits: not for measuring parcels.' },
  ownId: { name: 'Identifier', meaning: 'Given by the atlas; it does not change.' },
  ownership: {
    name: 'Legal status',
    meaning: 'Public, private non-profit, private for profit, private, or not stated.',
  },
  parentId: { name: 'Part of', meaning: 'Identifier of the wider experiment.' },
  partnerName: { name: 'Partner', meaning: 'Name of the institution.' },
  partnerRole: { name: 'Role', meaning: 'What the source establishes.' },
  postalCodes: { name: 'Postcodes', meaning: 'Separated by a space.' },
  precision: {
    name: 'Precision of the place',
    meaning: 'Site, commune, EPCI or department.',
  },
  producer: { name: 'Producer', meaning: 'Who made the data.' },
  programmeLabel: { name: 'Label', meaning: 'What the programme was awarded.' },
  programmeLink: {
    name: 'Link with the programme',
    meaning:
      'What ties it to the programme: a source, an operator, a department’s plan, or nothing documented.',
  },
  storyTitle: { name: 'Title', meaning: 'Of a guided story.' },
  storySummary: { name: 'Summary', meaning: 'Of a guided story, in one sentence.' },
  stepTitle: { name: 'Title', meaning: 'Of a step of the story.' },
  stepText: {
    name: 'Text',
    meaning: 'Of a step; names in braces are replaced by figures when it is read.',
  },
  stepView: { name: 'View', meaning: 'What the step shows, as in an address of the atlas.' },
  stepFigures: { name: 'Figures', meaning: 'Where each figure named in the text comes from.' },
  programmeName: { name: 'Name', meaning: 'Of the programme, its sequel or its local version.' },
  recommendationsAvailable: {
    name: 'Text available',
    meaning: 'Whether the text of the recommendations was found.',
  },
  recommendationsCount: {
    name: 'Number of recommendations',
    meaning: 'As the sources announce it.',
  },
  results: {
    name: 'Published results',
    meaning: 'None, or a description; never the proof of an effect.',
  },
  ridge: {
    name: 'Strength of the ridge',
    meaning:
      'Weight that pulls the estimate towards 4,400 consultations per listed GP; chosen by leaving one department out at a time.',
  },
  schemaVersion: { name: 'Version of the schema', meaning: 'Changes when a file changes shape.' },
  schemeKind: { name: 'Kind', meaning: 'Teleconsultation, telemonitoring, training…' },
  schemeName: { name: 'Name', meaning: 'Of the experiment or scheme.' },
  schemeNote: { name: 'Note', meaning: 'What the sources leave open.' },
  schemePartners: { name: 'Partners', meaning: 'Names the sources mention.' },
  schemeStatus: {
    name: 'State',
    meaning: 'Running, ended, planned; “unknown”: not documented, never “ended”.',
  },
  sha256: { name: 'Hash', meaning: 'SHA-256 of the file, in hexadecimal.' },
  share65: {
    name: 'Share of people of 65 and over',
    meaning: 'From the census in the largest communes, estimated by a model elsewhere.',
  },
  share80: {
    name: 'Share of people of 80 and over',
    meaning: 'From the census in the largest communes, estimated by a model elsewhere.',
  },
  siteCommune: {
    name: 'Commune of the site',
    meaning: 'Absent where no source names it: the site then has no point.',
  },
  siteEpci: {
    name: 'EPCI of the site',
    meaning: 'That of the commune, or the one a source names.',
  },
  siteId: { name: 'Identifier of the site', meaning: 'That of the record, and its place in it.' },
  siteLatitude: {
    name: 'Latitude',
    meaning: 'Of the centre of the commune; absent without one.',
  },
  siteLongitude: {
    name: 'Longitude',
    meaning: 'Of the centre of the commune; absent without one.',
  },
  siteName: { name: 'Name of the site', meaning: 'As the source writes it.' },
  siteRole: {
    name: 'What happens there',
    meaning: 'Patients, mobile team, clinician, event, training, partner, plan, area.',
  },
  sourceId: { name: 'Identifier of the source', meaning: 'That of data/SOURCES.md.' },
  specialists: {
    name: 'Specialist doctors',
    meaning: 'All specialties, private practice in the department (Assurance maladie).',
  },
  start: { name: 'Start', meaning: 'Absent where no source gives it.' },
  statement: { name: 'Statement', meaning: 'What the source says, in short.' },
  summary: { name: 'Summary', meaning: 'Written for the register from the sources, in French.' },
  town: { name: 'Town', meaning: 'Of the foreign hospital.' },
  venue: {
    name: 'Kind of place',
    meaning: 'Pharmacy, health house, hospital, nursing home, home…',
  },
  vintage: { name: 'Vintage', meaning: 'The date of the data, as the source gives it.' },
  wholePopulation: {
    name: 'Whole population',
    meaning: 'Of the whole territory, outside the three departments too.',
  },
  whyMissing: { name: 'What is missing', meaning: 'What no source establishes.' },
  womenByCar: {
    name: 'Women going to work by car',
    meaning: 'Women in employment who mostly go to work by car.',
  },
  womenEmployed: {
    name: 'Women in employment',
    meaning: 'The original table does not count men.',
  },
  zoneCode: {
    name: 'Code of the territory',
    meaning: 'Insee code, or Siren number of an EPCI.',
  },
  zoneName: { name: 'Name of the territory', meaning: 'Official name.' },
  zoneRank: {
    name: 'Membership',
    meaning: 'By commune: row of its territory in the “zones” list of the same name.',
  },
};
