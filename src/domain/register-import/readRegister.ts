import type { Experiment } from '../experiments/experiment.ts';
import { normaliseName } from '../territory/normaliseName.ts';
import type { ZoneCode } from '../territory/zone.ts';
import { emptyReading } from './emptyReading.ts';
import { createGazetteer, type GazetteerData } from './gazetteer.ts';
import { ImportLine, locateColumns } from './importLine.ts';
import { type ImportProblem, isRemark } from './importProblem.ts';
import { readExperiment } from './readExperiment.ts';
import type { PlaceQuestion, PlaceReader } from './readPlace.ts';
import type { RegisterSheet } from './registerSheet.ts';
import { toPublishedRecord } from './serializeRegister.ts';

/** What a register is read against: the places, and the records already published. */
export interface ImportContext extends GazetteerData {
  shipped: readonly Experiment[];
}

export interface AskedPlace extends PlaceQuestion {
  /** The lines it is asked for. */
  lines: number[];
}

export interface RegisterReading {
  /** Valid, and not in the published register as they are. */
  experiments: Experiment[];
  /** Identifiers of those that take the place of a published record. */
  replacedIds: string[];
  /** Already published, word for word. */
  unchangedCount: number;
  /** Left out, because of a problem. */
  refusedCount: number;
  /** Left out until a question is answered. */
  heldCount: number;
  lineCount: number;
  problems: ImportProblem[];
  questions: AskedPlace[];
}

/** Stand for panels in the address, where the identifier of a record would. */
export const reservedIds: ReadonlySet<string> = new Set(['pourquoi', 'imprimable']);

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u;

/** All that is valid in a sheet, and all that is not, at once. */
export function readRegister(
  sheet: RegisterSheet,
  context: ImportContext,
  answers: ReadonlyMap<string, string> = new Map(),
): RegisterReading {
  const problems = [...sheet.problems];
  const columns = locateColumns(sheet);
  const lines = sheet.lines.map((line) => new ImportLine(line, columns, problems));
  const reader = createPlaceReader(context, answers);
  const questions = new Map<string, AskedPlace>();
  const found = [...groupLines(lines)].map(([id, group]) => {
    const reading = readExperiment(id, group, reader);
    for (const { question, line } of reading.questions) addQuestion(questions, question, line);
    return { ...reading, id, lines: group };
  });
  // Without names, a line without an identifier might be any record's parent.
  const areKnown = lines.every((line) => line.text('id') !== '') || !columns.missing.has('name');
  if (areKnown) judgeParents(found, context.shipped);
  const inOrder = () => sortProblems(problems, sheet.headers);
  if (!sheet.problems.every(isRemark)) return emptyReading(inOrder(), [...questions.values()]);
  const shipped = new Map(context.shipped.map((record) => [record.id, record]));
  const valid = found.flatMap(({ experiment, lines: [line] }) =>
    experiment === null || line.hasFailed ? [] : [{ experiment, line }],
  );
  const news = valid.filter(({ experiment }) => {
    const known = shipped.get(experiment.id);
    return !known || publishedText(known, context) !== publishedText(experiment, context);
  });
  const replacing = news.filter(({ experiment }) => shipped.has(experiment.id));
  for (const { experiment, line } of replacing) line.remark('replacesShipped', 'id', experiment.id);
  const heldCount = found.filter(
    (one) => one.questions.length > 0 && !one.lines.some((line) => line.hasFailed),
  ).length;
  return {
    experiments: news.map(({ experiment }) => experiment),
    replacedIds: replacing.map(({ experiment }) => experiment.id),
    unchangedCount: valid.length - news.length,
    refusedCount: found.length - valid.length - heldCount,
    heldCount,
    lineCount: lines.length,
    problems: inOrder(),
    questions: [...questions.values()],
  };
}

const publishedText = (record: Experiment, { territory }: ImportContext) =>
  JSON.stringify(toPublishedRecord(record, territory));

type Group = [ImportLine, ...ImportLine[]];

const idFromName = (name: string) =>
  [...normaliseName(name).normalize('NFC').replaceAll(' ', '-')].slice(0, 80).join('');

/** Lines by identifier or, without one, by name. */
function groupLines(lines: readonly ImportLine[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const written = line.text('id');
    const isGood = idPattern.test(written) && !reservedIds.has(written);
    if (written !== '' && !isGood) line.fail('badId', 'id', written);
    // A line that names no experiment is one of its own, and says what it lacks.
    const id = written || idFromName(line.text('name')) || `ligne-${line.line}`;
    const group = groups.get(id);
    if (group) group.push(line);
    else groups.set(id, [line]);
  }
  return groups;
}

function createPlaceReader(
  context: ImportContext,
  answers: ReadonlyMap<string, string>,
): PlaceReader {
  const { communes, zones } = context.territory;
  const epcis = new Map<number, ZoneCode>();
  zones.epci.members.forEach((rows, at) => {
    const code = zones.epci.codes[at];
    if (code !== undefined) for (const row of rows) epcis.set(row, code);
  });
  return {
    gazetteer: createGazetteer(context),
    communes,
    epciOfCommune: (row) => epcis.get(row) ?? null,
    answers,
  };
}

function addQuestion(
  questions: Map<string, AskedPlace>,
  question: PlaceQuestion,
  line: ImportLine,
): void {
  const asked = questions.get(question.key);
  if (asked) asked.lines.push(line.line);
  else questions.set(question.key, { ...question, lines: [line.line] });
}

interface Found {
  id: string;
  experiment: Experiment | null;
  lines: Group;
}

/** A part names an experiment of the file, or of the published register, and not itself. */
function judgeParents(found: readonly Found[], shipped: readonly Experiment[]): void {
  const ids = new Set([...found.map(({ id }) => id), ...shipped.map(({ id }) => id)]);
  for (const { id, lines } of found) {
    const parent = lines.map((line) => line.text('parentId')).find((text) => text !== '');
    if (parent === undefined || (ids.has(parent) && parent !== id)) continue;
    // Said once, on the first line: the others are of the same experiment.
    lines[0].fail('unknownParent', 'parentId', parent);
  }
}

/** In the order of the file; what is of the whole file first. */
function sortProblems(
  problems: readonly ImportProblem[],
  headers: readonly string[],
): ImportProblem[] {
  const ranks = new Map(headers.map((header, rank) => [header, rank]));
  const rankOf = ({ column }: ImportProblem) => ranks.get(column ?? '') ?? headers.length;
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || rankOf(a) - rankOf(b));
}
