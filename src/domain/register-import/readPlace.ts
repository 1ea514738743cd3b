import distance from '@turf/distance';
import type { ExperimentSite, SitePrecision } from '../experiments/experiment.ts';
import { normaliseName } from '../territory/normaliseName.ts';
import type { CommuneTable } from '../territory/territory.ts';
import { type ZoneCode, zoneCode } from '../territory/zone.ts';
import type { Gazetteer, GazetteerCommune } from './gazetteer.ts';
import type { ImportColumnId } from './importColumns.ts';
import type { ImportLine } from './importLine.ts';
import { readDegrees } from './readCell.ts';

/** A place that may be several communes. */
export interface PlaceQuestion {
  /** The same for the same words: one answer serves every line. */
  key: string;
  seen: string;
  department: string | null;
  candidates: readonly GazetteerCommune[];
}

/** What places are read with: the gazetteer, the communes, the answers given so far (key → code). */
export interface PlaceReader {
  gazetteer: Gazetteer;
  communes: CommuneTable;
  epciOfCommune(row: number): ZoneCode | null;
  answers: ReadonlyMap<string, string>;
}

export type ReadPlace = Pick<
  ExperimentSite,
  'department' | 'commune' | 'communeName' | 'epci' | 'longitude' | 'latitude'
> & {
  /** The finest that is known. */
  known: SitePrecision;
  /** Name of a place outside the three departments, which is no commune of the atlas. */
  outsideName: string | null;
};

/** `none`: the line says nothing of a place. `failed`: what it says is wrong, and has been noted. */
export type PlaceReading =
  | { kind: 'place'; place: ReadPlace }
  | { kind: 'question'; question: PlaceQuestion }
  | { kind: 'none' }
  | { kind: 'failed' };

type CommuneReading =
  | { kind: 'commune'; commune: GazetteerCommune; column: ImportColumnId }
  | Exclude<PlaceReading, { kind: 'place' }>;

const none = { kind: 'none' } as const;
const failed = { kind: 'failed' } as const;

/**
 * Where a line places its site: by INSEE code, else by commune name and department, else by coordinates; without
 * any of them by EPCI or department alone. What is said twice has to agree.
 */
export function readPlace(line: ImportLine, reader: PlaceReader): PlaceReading {
  const { gazetteer } = reader;
  const department = readDepartment(line, gazetteer);
  const epci = readEpci(line, gazetteer);
  const position = readPosition(line, gazetteer);
  // A name is looked up in its department: without it, nothing can be said of the name.
  const isReadable = department !== undefined || line.text('communeCode') !== '';
  const reading = isReadable
    ? readCommune(line, reader, department ?? null, position ?? null)
    : failed;
  if (department === undefined || epci === undefined || position === undefined) {
    return reading.kind === 'question' ? reading : failed;
  }
  if (reading.kind === 'commune') {
    return placeInCommune(line, reader, { ...reading, department, position, epci });
  }
  if (reading.kind !== 'none') return reading;
  if (position) return placeOutside(line, gazetteer, department, position);
  if (epci) {
    const ofEpci = department ?? gazetteer.departmentOfEpci(epci);
    return { kind: 'place', place: { ...nowhere(ofEpci), epci, known: 'epci' } };
  }
  if (department === null) return none;
  return { kind: 'place', place: nowhere(department) };
}

const nowhere = (department: string): ReadPlace => ({
  department: zoneCode(department),
  commune: null,
  communeName: null,
  epci: null,
  longitude: null,
  latitude: null,
  known: 'department',
  outsideName: null,
});

/** `undefined` when it is wrong, as for what else a place is said by. */
function readDepartment(line: ImportLine, gazetteer: Gazetteer): string | null | undefined {
  const text = line.text('department');
  if (text === '') return null;
  const code = gazetteer.readDepartment(text);
  if (code === null) line.fail('badDepartment', 'department', text);
  return code ?? undefined;
}

function readEpci(line: ImportLine, gazetteer: Gazetteer): ZoneCode | null | undefined {
  const text = line.text('epci');
  if (text === '') return null;
  const code = gazetteer.readEpci(text);
  if (code === null) line.fail('unknownEpci', 'epci', text);
  return code ?? undefined;
}

type Position = readonly [longitude: number, latitude: number];

/** `null` without coordinates, `undefined` when they are wrong. */
function readPosition(line: ImportLine, gazetteer: Gazetteer): Position | null | undefined {
  const texts = [line.text('longitude'), line.text('latitude')] as const;
  if (texts.every((text) => text === '')) return null;
  const longitude = readDegrees(texts[0], 180);
  const latitude = readDegrees(texts[1], 90);
  if (texts[0] === '') line.fail('loneCoordinate', 'longitude', '');
  else if (longitude === null) line.fail('badLongitude', 'longitude', texts[0]);
  if (texts[1] === '') line.fail('loneCoordinate', 'latitude', '');
  else if (latitude === null) line.fail('badLatitude', 'latitude', texts[1]);
  if (longitude === null || latitude === null) return undefined;
  const isOutside = gazetteer.communeAt(longitude, latitude) === null;
  if (!isOutside || gazetteer.communeAt(latitude, longitude) === null) return [longitude, latitude];
  line.fail('swappedCoordinates', 'longitude', texts.join(' · '), [...texts].reverse());
  return undefined;
}

function readCommune(
  line: ImportLine,
  reader: PlaceReader,
  department: string | null,
  position: Position | null,
): CommuneReading {
  const code = line.text('communeCode').replaceAll(' ', '').toUpperCase();
  if (code !== '') return readCommuneCode(line, reader, code, department);
  const at = position && reader.gazetteer.communeAt(...position);
  const name = line.text('communeName');
  if (at && (name === '' || reader.gazetteer.isNameOf(name, at))) {
    return { kind: 'commune', commune: at, column: 'longitude' };
  }
  return name === '' ? none : readCommuneName(line, reader, name, department);
}

function readCommuneCode(
  line: ImportLine,
  reader: PlaceReader,
  written: string,
  department: string | null,
): CommuneReading {
  // A spreadsheet takes the code of the first nine departments for a number, and drops its zero.
  const code = written.padStart(5, '0');
  const { gazetteer } = reader;
  const name = line.text('communeName');
  const column = 'communeCode';
  if (!/^(\d{5}|2[AB]\d{3})$/.test(code)) {
    line.fail('badCommuneCode', column, written);
    return failed;
  }
  const commune = gazetteer.communeOfCode(code);
  if (commune) {
    if (name === '' || gazetteer.isNameOf(name, commune)) {
      return { kind: 'commune', commune, column };
    }
    line.fail('otherCommune', 'communeName', name, [commune.name]);
    return failed;
  }
  const byPost = gazetteer.communesOfPostalCode(code);
  const named = name === '' ? byPost : byPost.filter((found) => gazetteer.isNameOf(name, found));
  if (named.length > 0) return chooseCommune(reader, named, column, written, department);
  const ofCode = code.slice(0, 2);
  if (gazetteer.covers(ofCode)) {
    line.fail('unknownCommuneCode', column, written);
    return failed;
  }
  const unlisted = { code: zoneCode(code), name: name || code, department: ofCode, row: null };
  return { kind: 'commune', commune: unlisted, column };
}

function readCommuneName(
  line: ImportLine,
  reader: PlaceReader,
  name: string,
  department: string | null,
): CommuneReading {
  const { gazetteer } = reader;
  const column = 'communeName';
  const exact = gazetteer.communesNamed(name, department);
  const candidates = exact.length > 0 ? exact : gazetteer.communesLike(name, department);
  if (exact.length === 1 || candidates.length > 0) {
    return chooseCommune(reader, candidates, column, name, department, exact.length > 0);
  }
  if (department !== null && !gazetteer.covers(department)) {
    return {
      kind: 'commune',
      commune: { code: zoneCode(''), name, department, row: null },
      column,
    };
  }
  line.fail('unknownCommune', column, name);
  return failed;
}

/** The only one, the one that was answered, or a question; a name that merely resembles is always asked. */
function chooseCommune(
  { answers }: PlaceReader,
  candidates: readonly GazetteerCommune[],
  column: ImportColumnId,
  seen: string,
  department: string | null,
  isExact = true,
): CommuneReading {
  const [only] = candidates;
  if (only && candidates.length === 1 && isExact) return { kind: 'commune', commune: only, column };
  const key = `${normaliseName(seen)} ${department ?? ''}`;
  const answer = candidates.find(({ code }) => code === answers.get(key));
  if (answer) return { kind: 'commune', commune: answer, column };
  return { kind: 'question', question: { key, seen, department, candidates } };
}

/** Beyond this, coordinates are of another place; within it, of a commune next door, whose outline is simplified. */
const mostKmFromCentre = 15;

interface Said {
  commune: GazetteerCommune;
  column: ImportColumnId;
  department: string | null;
  position: Position | null;
  epci: ZoneCode | null;
}

function placeInCommune(
  line: ImportLine,
  { gazetteer, communes, epciOfCommune }: PlaceReader,
  { commune, column, department, position, epci }: Said,
): PlaceReading {
  if (department !== null && department !== commune.department) {
    line.fail('otherDepartment', 'department', line.text('department'), [commune.department]);
    return failed;
  }
  const { row } = commune;
  if (row === null) {
    line.remark('outside', column, line.text(column) || commune.name);
    const outsideName = commune.name;
    return { kind: 'place', place: { ...nowhere(commune.department), outsideName } };
  }
  const longitude = communes.longitudes[row] ?? Number.NaN;
  const latitude = communes.latitudes[row] ?? Number.NaN;
  if (position && distance([longitude, latitude], [...position]) > mostKmFromCentre) {
    const seen = `${line.text('longitude')} · ${line.text('latitude')}`;
    line.fail('otherCommune', 'longitude', seen, [commune.name]);
    return failed;
  }
  const name = line.text('communeName');
  if (column === 'communeName' && gazetteer.isFormerNameOf(name, commune)) {
    line.remark('formerName', column, name, [commune.name]);
  }
  return {
    kind: 'place',
    place: {
      department: zoneCode(commune.department),
      commune: commune.code,
      communeName: commune.name,
      epci: epci ?? epciOfCommune(row),
      longitude,
      latitude,
      known: position ? 'site' : 'commune',
      outsideName: null,
    },
  };
}

/** Coordinates in no commune of the three departments: their department has to be known, by outline or as written. */
function placeOutside(
  line: ImportLine,
  gazetteer: Gazetteer,
  department: string | null,
  [longitude, latitude]: Position,
): PlaceReading {
  const found = gazetteer.departmentAt(longitude, latitude);
  const seen = `${line.text('longitude')} · ${line.text('latitude')}`;
  if (
    department !== null &&
    (gazetteer.covers(department) || (found ?? department) !== department)
  ) {
    line.fail('otherDepartment', 'department', line.text('department'), found ? [found] : []);
    return failed;
  }
  const place = found ?? department;
  if (place === null) {
    line.fail('needed', 'department', seen);
    return failed;
  }
  line.remark('outside', 'longitude', seen);
  return { kind: 'place', place: nowhere(place) };
}
