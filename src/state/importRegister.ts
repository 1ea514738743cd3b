import { readRegisterFile } from '../analysis/registerImportClient.ts';
import { emptyReading } from '../domain/register-import/emptyReading.ts';
import { fileProblem, mostBytes } from '../domain/register-import/importProblem.ts';
import type { RegisterReading } from '../domain/register-import/readRegister.ts';
import { atlasStore } from './atlasStore.ts';
import type { RegisterImport } from './registerSlice.ts';

/** Which reading is the latest: one that ends after another has begun is dropped. */
let latest = 0;

/** Reads a file of the reader's own; what it holds takes the place of an earlier one. */
export async function importRegister(file: File): Promise<void> {
  const turn = begin(file.name);
  let bytes: Uint8Array = new Uint8Array();
  let fault =
    file.size > mostBytes ? fileProblem('tooLarge', String(file.size), [String(mostBytes)]) : null;
  try {
    if (fault === null) bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    fault = fileProblem('unreadable');
  }
  // The same file, corrected since, is not asked about again.
  const known = atlasStore.getState().registerImport;
  const answers = known?.fileName === file.name ? known.answers : new Map<string, string>();
  const reading = fault ? emptyReading([fault]) : await read(bytes, answers);
  finish(turn, { fileName: file.name, bytes, answers, reading });
}

/** Reads the same file again, knowing which communes were meant. */
export async function answerPlaces(
  known: RegisterImport,
  answers: ReadonlyMap<string, string>,
): Promise<void> {
  const turn = begin(known.fileName);
  const all = new Map([...known.answers, ...answers]);
  finish(turn, { ...known, answers: all, reading: await read(known.bytes, all) });
}

export function removeImport(): void {
  latest += 1;
  atlasStore.setState({ registerImport: null, importingFile: null });
}

function begin(importingFile: string): number {
  latest += 1;
  atlasStore.setState({ importingFile });
  return latest;
}

function finish(turn: number, registerImport: RegisterImport): void {
  if (turn === latest) atlasStore.setState({ registerImport, importingFile: null });
}

async function read(
  bytes: Uint8Array,
  answers: ReadonlyMap<string, string>,
): Promise<RegisterReading> {
  const { firstView, surroundings } = atlasStore.getState();
  if (!firstView) return emptyReading([fileProblem('unreadable')]);
  const { territory, outlines, backdrop, experiments } = firstView;
  const { communes, zones } = territory;
  const places = surroundings && {
    codes: surroundings.places.codes,
    names: surroundings.places.names,
  };
  return readRegisterFile(
    bytes,
    {
      territory: { communes, zones },
      outlines,
      surroundings: places,
      backdrop,
      shipped: experiments,
    },
    answers,
  );
}
