import { type DataColumn, inFile, own, under } from './dataColumn.ts';

/** A document that says what stands beside it. */
const document = [
  own('title', 'documentTitle', 'text'),
  own('url', 'documentAddress', 'address'),
  own('publisher', 'documentPublisher', 'text'),
  own('date', 'documentDate', 'date'),
];
const sourced = [own('text', 'statement', 'text'), ...under('source', document)];
const identified = [own('id', 'ownId', 'code'), own('text', 'statement', 'text')];

const site = [
  own('id', 'siteId', 'code'),
  own('name', 'siteName', 'text'),
  own('department', 'departmentCode', 'code'),
  own('commune', 'siteCommune', 'code'),
  own('communeName', 'communeName', 'text'),
  own('epci', 'siteEpci', 'code'),
  own('venue', 'venue', 'category'),
  own('precision', 'precision', 'category'),
  own('role', 'siteRole', 'category'),
  own('longitude', 'siteLongitude', 'degrees'),
  own('latitude', 'siteLatitude', 'degrees'),
];

const scheme = [
  own('id', 'ownId', 'code'),
  own('name', 'schemeName', 'text'),
  own('axis', 'axis', 'category'),
  own('kind', 'schemeKind', 'category'),
  own('summary', 'summary', 'text'),
  own('partners', 'schemePartners', 'text'),
  own('start', 'start', 'date'),
  own('end', 'end', 'date'),
  own('status', 'schemeStatus', 'category'),
  own('programmeLink', 'programmeLink', 'category'),
  own('note', 'schemeNote', 'text'),
  ...under('sites[]', site),
  ...under('figures[]', [
    own('label', 'figureLabel', 'text'),
    own('value', 'figureValue', 'mixed'),
    own('date', 'figureDate', 'date'),
  ]),
  ...under('sources[]', document),
];

const experiment = [
  ...scheme,
  own('evidence', 'evidence', 'category'),
  own('axisBasis', 'axisBasis', 'category'),
  own('parentId', 'parentId', 'code'),
  own('results', 'results', 'category'),
];

const programme = [
  own('name', 'programmeName', 'text'),
  own('label', 'programmeLabel', 'text'),
  own('lead', 'lead', 'text'),
  own('coLeads', 'coLeads', 'text'),
  own('departments', 'departmentCode', 'code'),
  own('axes[].id', 'axis', 'category'),
  own('axes[].name', 'axisName', 'text'),
  own('axes[].experimentIds', 'experimentIds', 'code'),
  ...under('axes[].source', document),
  own('axesNote', 'schemeNote', 'text'),
  own('figures[].label', 'figureLabel', 'text'),
  own('figures[].value', 'figureValue', 'mixed'),
  own('figures[].unit', 'figureUnit', 'text'),
  own('figures[].date', 'figureDate', 'date'),
  own('figures[].note', 'schemeNote', 'text'),
  ...under('figures[].source', document),
  own('milestones[].date', 'milestoneDate', 'date'),
  ...under('milestones[]', sourced),
  ...under('goal', sourced),
  own('report.title', 'documentTitle', 'text'),
  own('report.publisher', 'documentPublisher', 'text'),
  own('report.recommendationsCount', 'recommendationsCount', 'count'),
  own('report.recommendationsTextAvailable', 'recommendationsAvailable', 'boolean'),
  own('report.why', 'whyMissing', 'text'),
  ...under('report.sources[]', document),
  own('conditions[].id', 'ownId', 'code'),
  ...under('conditions[]', sourced),
  own('conditions[].basis', 'conditionBasis', 'category'),
  own('conditions[].appliesTo', 'appliesTo', 'category'),
  own('transition.name', 'programmeName', 'text'),
  own('transition.aim', 'statement', 'text'),
  ...under('transition.bridges[]', identified),
  ...under('transition.levers[]', identified),
  own('transition.unknown', 'whyMissing', 'text'),
  ...under('transition.source', document),
  own('localVersions[].name', 'programmeName', 'text'),
  own('localVersions[].department', 'departmentCode', 'code'),
  own('localVersions[].text', 'statement', 'text'),
  ...under('localVersions[].sources[]', document),
  ...under('governance', sourced),
  own('partners[].name', 'partnerName', 'text'),
  own('partners[].role', 'partnerRole', 'text'),
  ...under('partners[].source', document),
  own('partnersNote', 'schemeNote', 'text'),
];

const bilingual = (path: string, id: string) => [
  own(`${path}.fr`, id, 'text'),
  own(`${path}.en`, id, 'text'),
];

const story = [
  own('id', 'ownId', 'code'),
  ...bilingual('title', 'storyTitle'),
  ...bilingual('summary', 'storySummary'),
  ...bilingual('steps[].title', 'stepTitle'),
  ...bilingual('steps[].text', 'stepText'),
  own('steps[].view', 'stepView', 'address'),
  own('steps[].figures', 'stepFigures', 'mixed'),
];

const manifest = [
  own('schemaVersion', 'schemaVersion', 'count'),
  own('sources[].id', 'sourceId', 'code'),
  own('sources[].producer', 'producer', 'text'),
  own('sources[].title', 'dataSetTitle', 'text'),
  own('sources[].vintage', 'vintage', 'text'),
  own('sources[].licence', 'licence', 'text'),
  own('files[].name', 'fileName', 'text'),
  own('files[].bytes', 'fileBytes', 'bytes'),
  own('files[].sha256', 'sha256', 'code'),
  own('files[].sources', 'sourceId', 'code'),
];

const listed = <Column extends { path: string }>(columns: readonly Column[]) =>
  under('[]', columns);

/** The register of the programme, and what describes the files themselves. */
export const registerColumns: readonly DataColumn[] = [
  ...inFile('experiments.json', ['programme'], listed(experiment)),
  ...inFile('related-schemes.json', ['programme'], listed(scheme)),
  ...inFile('programme.json', ['programme'], programme),
  ...inFile('stories.json', [], listed(story)),
  ...inFile('manifest.json', [], manifest),
];
