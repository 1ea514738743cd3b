import type {
  DocumentedFigure,
  DocumentSource,
  Experiment,
  SiteId,
} from '../experiments/experiment.ts';
import { type ImportColumnId, importColumns } from './importColumns.ts';
import type { ImportLine } from './importLine.ts';
import { isWebAddress } from './readCell.ts';
import type { PlaceQuestion, PlaceReader } from './readPlace.ts';
import { hasAny, type ReadSite, readSite } from './readSite.ts';

export interface ExperimentReading {
  /** `null` when a line of it is wrong, or a question is open. */
  experiment: Experiment | null;
  questions: { question: PlaceQuestion; line: ImportLine }[];
}

type Lines = readonly [ImportLine, ...ImportLine[]];

/** The experiment of the lines that bear its identifier: what they say of it, and a site, source or figure of each. */
export function readExperiment(id: string, lines: Lines, reader: PlaceReader): ExperimentReading {
  const [first] = lines;
  judgeAgreement(lines);
  judgeNeeded(lines);
  /** The line that says a thing: the first, unless it is silent. */
  const from = (column: ImportColumnId) => lines.find((line) => line.text(column) !== '') ?? first;
  const sites = lines.map((line) => ({ line, ...readSite(line, reader) }));
  judgeRepeatedSites(sites);
  const start = from('start').date('start');
  const end = from('end').date('end');
  if (start !== null && end !== null && end < start && !start.startsWith(end)) {
    from('end').fail('endBeforeStart', 'end', from('end').text('end'), [start]);
  }
  const experiment: Experiment = {
    id,
    name: from('name').text('name'),
    axis: from('axis').word('axis', 'axis', 'access'),
    kind: from('kind').word('kind', 'kind', 'other'),
    summary: from('summary').text('summary'),
    partners: distinct(lines.flatMap((line) => line.text('partners').split(/\s*\|\s*/))),
    start,
    end,
    status: from('status').word('status', 'status', 'unknown'),
    sites: sites
      .flatMap(({ site }) => site ?? [])
      .map((site, at) => ({ id: `${id}/${at + 1}` as SiteId, ...site })),
    figures: lines.flatMap(readFigure),
    sources: distinctSources(lines.flatMap(readSource)),
    programmeLink: from('programmeLink').word('programmeLink', 'programmeLink', 'noneDocumented'),
    note: from('note').textOrNull('note'),
    evidence: from('evidence').word('evidence', 'evidence', 'mention'),
    axisBasis: from('axisBasis').word('axisBasis', 'axisBasis', 'source'),
    parentId: from('parentId').textOrNull('parentId'),
    results: from('results').word('results', 'results', 'nonePublished'),
  };
  const questions = sites.flatMap(({ question, line }) => (question ? [{ question, line }] : []));
  const hasFailed = lines.some((line) => line.hasFailed);
  return { experiment: hasFailed || questions.length > 0 ? null : experiment, questions };
}

const distinct = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))];

/** Columns of the experiment itself, which every line of it may leave empty but none may contradict. */
const ownColumns = importColumns.filter(
  ({ id, subject }) => subject === 'experiment' && id !== 'id' && id !== 'partners',
);

function judgeAgreement(lines: Lines): void {
  for (const { id } of ownColumns) {
    let said = '';
    for (const line of lines) {
      const text = line.text(id);
      if (said === '') said = text;
      else if (text !== '' && text !== said) line.fail('differs', id, text, [said]);
    }
  }
}

function judgeNeeded(lines: Lines): void {
  for (const { id, isNeeded } of importColumns) {
    if (isNeeded && lines.every((line) => line.text(id) === '')) lines[0].fail('needed', id, '');
  }
}

function judgeRepeatedSites(sites: readonly { line: ImportLine; site: ReadSite | null }[]): void {
  const seen = new Set<string>();
  for (const { line, site } of sites) {
    if (site === null) continue;
    const key = JSON.stringify(site);
    if (seen.has(key)) line.fail('repeatedSite', 'siteName', site.name);
    seen.add(key);
  }
}

function readFigure(line: ImportLine): DocumentedFigure[] {
  if (!hasAny(line, 'figure')) return [];
  const label = line.text('figureLabel');
  const value = line.text('figureValue');
  if (label === '') line.fail('figureWithoutValue', 'figureLabel', value);
  if (value === '') line.fail('figureWithoutValue', 'figureValue', label);
  return [{ label, value, date: line.date('figureDate') }];
}

function readSource(line: ImportLine): DocumentSource[] {
  if (!hasAny(line, 'source')) return [];
  const title = line.text('sourceTitle');
  const url = line.textOrNull('sourceUrl');
  if (title === '') line.fail('sourceWithoutTitle', 'sourceTitle', url ?? '');
  if (url !== null && !isWebAddress(url)) line.fail('badUrl', 'sourceUrl', url);
  const publisher = line.textOrNull('sourcePublisher');
  return [{ title, url, publisher, date: line.date('sourceDate') }];
}

/** A source may stand on every line of its experiment. */
function distinctSources(sources: readonly DocumentSource[]): DocumentSource[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
