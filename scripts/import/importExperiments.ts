import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedFile } from './table.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Entry = { [key: string]: Json };

/** The register's words → ours. An unknown word stops the import rather than passing through. */
const words: Record<string, Record<string, string>> = {
  kind: {
    teleconsultation: 'teleconsultation',
    telemonitoring: 'telemonitoring',
    'tele-expertise': 'teleExpertise',
    'home-equipment': 'homeEquipment',
    training: 'training',
    evaluation: 'evaluation',
    coordination: 'coordination',
    'mobile-unit': 'mobileUnit',
    other: 'other',
    any: 'any',
  },
  evidence: { detailed: 'detailed', 'action-page': 'actionPage', mention: 'mention' },
  link: {
    explicit: 'explicit',
    operator: 'operator',
    'department-plan': 'departmentPlan',
    'spin-off': 'spinOff',
    'none-documented': 'noneDocumented',
  },
  results: { 'none-published': 'nonePublished', descriptive: 'descriptive', compared: 'compared' },
  precision: {
    site: 'site',
    commune: 'commune',
    intercommunalite: 'epci',
    departement: 'department',
  },
  venue: {
    pharmacie: 'pharmacy',
    'maison de santé': 'healthHouse',
    hôpital: 'hospital',
    Ehpad: 'ehpad',
    domicile: 'home',
    mairie: 'townHall',
    other: 'other',
  },
  basis: {
    programme: 'programme',
    'report-via-press': 'reportViaPress',
    press: 'press',
    operator: 'operator',
    survey: 'survey',
  },
};

function translate(list: string, word: Json | undefined): string {
  const ours = words[list]?.[String(word)];
  if (!ours) throw new Error(`unknown ${list} "${String(word)}"`);
  return ours;
}

/** EPCI named by a source for a site without a commune, by what its name contains. "Meuse Grand Sud" is the usual name of the agglomeration of Bar-le-Duc. */
const epciByName: readonly [string, string][] = [['Meuse Grand Sud', '200033025']];

export function importExperiments(folder: string): ImportedFile[] {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
  const experiments = (read('experiments.json') as Entry[]).map((entry) => ({
    ...commonFields(entry),
    evidence: translate('evidence', entry.evidence),
    axisBasis: entry.axis_basis ?? null,
    parentId: entry.parent_id ?? null,
    results: translate('results', entry.results),
  }));
  const related = (read('related_sites.json') as Entry[]).map(commonFields);
  return [
    { name: 'experiments.json', content: serialize(experiments) },
    { name: 'related-schemes.json', content: serialize(related) },
    { name: 'programme.json', content: serialize(programme(read('programme.json') as Entry)) },
  ];
}

const serialize = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Notes were written with the codes of the table; readers know the words. */
const codeWords: readonly (readonly [code: string, words: string])[] = [
  ['d’où status=unknown', 'd’où un état « non documenté »'],
  ['status=ended', 'État « terminée »'],
  ['axe home', 'axe « maintien à domicile »'],
];

const plainNote = (note: Json | undefined): string | null =>
  codeWords.reduce<string | null>(
    (text, [code, words]) => text?.replace(code, words) ?? null,
    nullableText(note),
  );

/** A straight apostrophe between letters is a typographic one in French text. */
function typographic(text: Json | undefined): string {
  return String(text ?? '')
    .replaceAll(/(\p{L})'(\p{L})/gu, '$1’$2')
    .replaceAll(/ +([.,])/g, '$1');
}

const nullableText = (text: Json | undefined) =>
  text === null || text === undefined ? null : typographic(text);

function commonFields(entry: Entry) {
  return {
    id: entry.id ?? null,
    name: typographic(entry.name_fr),
    axis: entry.axis ?? null,
    kind: translate('kind', entry.kind),
    summary: typographic(entry.summary_fr),
    partners: (entry.operator_partners as Json[]).map(typographic),
    start: entry.start ?? null,
    end: entry.end ?? null,
    status: entry.status ?? null,
    sites: (entry.sites as Entry[]).map((site) => siteFields(site)),
    figures: (entry.figures as Entry[]).map((figure) => ({
      label: typographic(figure.label),
      value: typographic(figure.value),
      date: figure.date ?? null,
    })),
    sources: (entry.sources as Entry[]).map(documentSource),
    programmeLink: translate('link', entry.programme_link),
    note: plainNote(entry.note),
  };
}

function siteFields(site: Entry) {
  const name = typographic(site.name);
  return {
    name,
    department: site.dep ?? null,
    commune: site.insee ?? null,
    epci: epciByName.find(([part]) => name.includes(part))?.[1] ?? null,
    venue: translate('venue', site.venue_kind),
    precision: translate('precision', site.precision),
    role: site.site_role ?? 'unknown',
  };
}

function documentSource(source: Json | undefined) {
  const entry = source as Entry;
  return {
    title: typographic(entry.title),
    url: entry.url ?? null,
    publisher: nullableText(entry.publisher),
    date: entry.date ?? null,
  };
}

const sourcedText = (entry: Entry) => ({
  text: typographic(entry.text),
  source: documentSource(entry.source),
});

function programme(entry: Entry) {
  const replicability = entry.replicability as Entry;
  const report = replicability.report as Entry;
  const transition = entry.tts as Entry;
  const named = (list: Json | undefined) =>
    (list as Entry[]).map((item) => ({ id: item.id ?? null, text: typographic(item.text) }));
  return {
    name: typographic(entry.name),
    label: typographic(entry.label),
    lead: typographic(entry.lead),
    coLeads: (entry.co_leads as Json[]).map(typographic),
    departments: entry.departments ?? null,
    axes: (entry.axes as Entry[]).map((axis) => ({
      id: axis.id ?? null,
      name: typographic(axis.name_fr),
      experimentIds: axis.registry_ids ?? null,
      source: documentSource(axis.source),
    })),
    axesNote: typographic(entry.axes_note),
    figures: (entry.figures as Entry[]).map((figure) => ({
      label: typographic(figure.label),
      value: typeof figure.value === 'number' ? figure.value : typographic(figure.value),
      unit: nullableText(figure.unit),
      date: figure.date ?? null,
      source: documentSource(figure.source),
      note: nullableText(figure.note),
    })),
    milestones: (entry.milestones as Entry[]).map((milestone) => ({
      date: milestone.date ?? null,
      ...sourcedText(milestone),
    })),
    goal: sourcedText(replicability.goal as Entry),
    report: {
      title: typographic(report.title),
      publisher: typographic(report.publisher),
      recommendationsCount: report.recommendations_count ?? null,
      recommendationsTextAvailable: report.recommendations_text_available ?? null,
      why: typographic(report.why),
      sources: (report.sources as Entry[]).map(documentSource),
    },
    conditions: (replicability.conditions as Entry[]).map((condition) => ({
      id: condition.id ?? null,
      ...sourcedText(condition),
      basis: translate('basis', condition.basis),
      appliesTo: (condition.applies_to as Json[]).map((kind) => translate('kind', kind)),
    })),
    transition: {
      name: typographic(transition.name),
      aim: typographic(transition.aim),
      bridges: named(transition.bridges),
      levers: named(transition.levers),
      unknown: typographic(transition.unknown),
      source: documentSource(transition.source),
    },
    localVersions: (entry.local_versions as Entry[]).map((version) => ({
      name: typographic(version.name),
      department: version.dep ?? null,
      text: typographic(version.text),
      sources: (version.sources as Entry[]).map(documentSource),
    })),
    governance: sourcedText(entry.governance as Entry),
    partners: (entry.partners as Entry[]).map((partner) => ({
      name: typographic(partner.name),
      role: typographic(partner.role),
      source: documentSource(partner.source),
    })),
    partnersNote: typographic(entry.partners_note),
  };
}
