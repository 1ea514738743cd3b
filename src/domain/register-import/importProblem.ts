import { cleanText } from './readCell.ts';

/** What is wrong with a file: nothing of it is taken. */
export const fileProblems = [
  'empty',
  'onlyHeaders',
  'tooLarge',
  'tooManyLines',
  'tooSlow',
  'unreadable',
  'oldSpreadsheet',
  'brokenWorkbook',
  'notText',
  'otherFormat',
  'brokenJson',
  'notFeatures',
  'noKnownColumn',
  'missingColumn',
  'repeatedColumn',
  'unclosedQuote',
] as const;

/** What is wrong with a cell, or a line: its experiment is left out. */
export const cellProblems = [
  'needed',
  'unknownWord',
  'badId',
  'badDate',
  'endBeforeStart',
  'badUrl',
  'badLongitude',
  'badLatitude',
  'loneCoordinate',
  'swappedCoordinates',
  'badCommuneCode',
  'unknownCommuneCode',
  'unknownCommune',
  'badDepartment',
  'unknownEpci',
  'otherCommune',
  'otherDepartment',
  'noPlace',
  'notAPoint',
  'figureWithoutValue',
  'sourceWithoutTitle',
  'differs',
  'repeatedSite',
  'unknownParent',
  'tooLong',
  'extraCells',
] as const;

/** What was taken otherwise than it was written; nothing is left out. */
export const importRemarks = [
  'readAsWindows1252',
  'readAsUtf16',
  'unknownColumn',
  'controlCharacters',
  'outside',
  'formerName',
  'replacesShipped',
] as const;

export type ImportProblemCode =
  | (typeof fileProblems)[number]
  | (typeof cellProblems)[number]
  | (typeof importRemarks)[number];

/** Codes only: the words belong to i18n. */
export interface ImportProblem {
  code: ImportProblemCode;
  /** As a spreadsheet numbers it, the header being 1; of a GeoJSON, the feature from 1. `null`: the whole file. */
  line: number | null;
  /** The header as it is written in the file. */
  column: string | null;
  seen: string;
  /** What would have been taken, where a list can say it. */
  expected: readonly string[];
}

const remarks: ReadonlySet<string> = new Set(importRemarks);

export const isRemark = ({ code }: ImportProblem): boolean => remarks.has(code);

/** Of a text that may be very long. */
const mostSeen = 120;

/** As it can be shown: what would turn or hide the text around it is taken out. */
export function shorten(seen: string): string {
  const { text } = cleanText(seen);
  return text.length > mostSeen ? `${text.slice(0, mostSeen)}…` : text;
}

export const fileProblem = (
  code: ImportProblemCode,
  seen = '',
  expected: readonly string[] = [],
): ImportProblem => ({ code, line: null, column: null, seen: shorten(seen), expected });

/** What is read at most: a register of ten thousand lines takes some five million bytes. */
export const mostBytes = 20_000_000;
export const mostLines = 50_000;
