import MiniSearch from 'minisearch';
import type { BackdropFeature } from '../territory/backdrop.ts';
import { type CodedOutline, createZoneFinder } from '../territory/findCommuneAt.ts';
import { normaliseName } from '../territory/normaliseName.ts';
import type { PlaceTable, Territory } from '../territory/territory.ts';
import { departmentOfCommune, type ZoneCode, zoneCode } from '../territory/zone.ts';

/** What places are looked up in. */
export interface GazetteerData {
  territory: Pick<Territory, 'communes' | 'zones'>;
  /** Of the communes. */
  outlines: readonly CodedOutline[];
  /** Communes of the eleven departments; `null` when they could not be had. */
  surroundings: Pick<PlaceTable, 'codes' | 'names'> | null;
  backdrop: readonly BackdropFeature[];
}

export interface GazetteerCommune {
  code: ZoneCode;
  name: string;
  department: string;
  /** Row in the territory's communes; `null` outside the three departments. */
  row: number | null;
}

/** Finds communes, departments and EPCI by what people write. */
export interface Gazetteer {
  /** Whether a department is one of the three. */
  covers(department: string): boolean;
  communeOfCode(code: string): GazetteerCommune | null;
  communesOfPostalCode(code: string): GazetteerCommune[];
  /** By their name, present or former, of one department or of all. */
  communesNamed(name: string, department: string | null): GazetteerCommune[];
  /** Those whose names resemble it, the nearest first. */
  communesLike(name: string, department: string | null): GazetteerCommune[];
  isNameOf(name: string, commune: GazetteerCommune): boolean;
  isFormerNameOf(name: string, commune: GazetteerCommune): boolean;
  communeAt(longitude: number, latitude: number): GazetteerCommune | null;
  /** The department around the three that holds a position. */
  departmentAt(longitude: number, latitude: number): string | null;
  /** Its code, from its code or its name. */
  readDepartment(text: string): string | null;
  readEpci(text: string): ZoneCode | null;
  departmentOfEpci(code: ZoneCode): string;
  nameOfZone(mesh: 'epci' | 'department', code: string): string | null;
}

const mostAlike = 6;

/** A file of nothing but unknown names would be searched for half a minute. */
const mostSearches = 1000;

export function createGazetteer(data: GazetteerData): Gazetteer {
  const { communes, zones } = data.territory;
  const list = listCommunes(data);
  const byCode = new Map(list.map((commune) => [commune.code as string, commune]));
  const formerNamesOf = (commune: GazetteerCommune) =>
    (communes.formerNames[commune.row ?? -1] ?? []).map(normaliseName);
  const byName = new Map<string, GazetteerCommune[]>();
  const byPostalCode = new Map<string, GazetteerCommune[]>();
  for (const commune of list) {
    const names = new Set([normaliseName(commune.name), ...formerNamesOf(commune)]);
    for (const name of names) addTo(byName, name, commune);
    for (const code of communes.postalCodes[commune.row ?? -1] ?? []) {
      addTo(byPostalCode, code, commune);
    }
  }
  const search = createNameSearch(list, formerNamesOf);
  const around = data.backdrop.filter(isDepartment);
  const departments = new Map([
    ...around.map(({ properties: { code, name } }) => [normaliseName(name), code] as const),
    ...zones.department.names.map(
      (name, row) => [normaliseName(name), zones.department.codes[row] ?? ''] as const,
    ),
  ]);
  const epcis = mapEpciNames(zones.epci);
  const findCommune = createZoneFinder(data.outlines);
  const findDepartment = createZoneFinder(around);
  const ofDepartment = (department: string | null) => (commune: GazetteerCommune) =>
    department === null || commune.department === department;

  return {
    covers: (department) => zones.department.codes.includes(zoneCode(department)),
    communeOfCode: (code) => byCode.get(code) ?? null,
    communesOfPostalCode: (code) => byPostalCode.get(code) ?? [],
    communesNamed: (name, department) =>
      (byName.get(normaliseName(name)) ?? []).filter(ofDepartment(department)),
    communesLike: (name, department) =>
      search(name).filter(ofDepartment(department)).slice(0, mostAlike),
    isNameOf: (name, commune) =>
      [normaliseName(commune.name), ...formerNamesOf(commune)].includes(normaliseName(name)),
    isFormerNameOf: (name, commune) => normaliseName(name) !== normaliseName(commune.name),
    communeAt: (longitude, latitude) =>
      byCode.get(findCommune([longitude, latitude]) ?? '') ?? null,
    departmentAt: (longitude, latitude) => findDepartment([longitude, latitude]),
    readDepartment(text) {
      const code = text.toUpperCase().padStart(2, '0');
      if (/^(\d\d|2[AB]|97[1-6])$/.test(code) && code !== '00') return code;
      return departments.get(normaliseName(text)) ?? null;
    },
    readEpci: (text) => epcis.get(normaliseName(text)) ?? null,
    departmentOfEpci(code) {
      const members = zones.epci.members[zones.epci.codes.indexOf(code)] ?? [];
      return departmentOfCommune(communes.codes[mostPopulated(members, communes)] ?? '');
    },
    nameOfZone: (mesh, code) =>
      zones[mesh].names[zones[mesh].codes.indexOf(zoneCode(code))] ?? null,
  };
}

function listCommunes({ territory, surroundings }: GazetteerData): GazetteerCommune[] {
  const { codes, names } = territory.communes;
  const describe = (code: ZoneCode, name: string, row: number | null) => ({
    code,
    name,
    department: departmentOfCommune(code),
    row,
  });
  const inside = codes.map((code, row) => describe(code, names[row] ?? '', row));
  const own = new Set(codes);
  const outside = (surroundings?.codes ?? []).flatMap((code, row) =>
    own.has(code) ? [] : [describe(code, surroundings?.names[row] ?? '', null)],
  );
  return [...inside, ...outside];
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Forgives a letter in five. */
function createNameSearch(
  list: readonly GazetteerCommune[],
  formerNamesOf: (commune: GazetteerCommune) => string[],
): (name: string) => GazetteerCommune[] {
  let index: MiniSearch | null = null;
  let searches = 0;
  const build = () => {
    const made = new MiniSearch({
      fields: ['names'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    made.addAll(
      list.map((commune, id) => ({
        id,
        names: [normaliseName(commune.name), ...formerNamesOf(commune)].join(' '),
      })),
    );
    return made;
  };
  return (name) => {
    searches += 1;
    if (searches > mostSearches) return [];
    index ??= build();
    return index
      .search(normaliseName(name), { prefix: true, fuzzy: 0.25, combineWith: 'AND' })
      .flatMap(({ id }) => list[id as number] ?? []);
  };
}

const isDepartment = (
  feature: BackdropFeature,
): feature is Extract<BackdropFeature, { properties: { kind: 'department' } }> =>
  feature.properties.kind === 'department';

/** "CC" or "Communauté de communes" before the name changes nothing. */
const legalForm =
  /^(?:cc|ca|cu|metropole|petr|communaute (?:de communes|d agglomeration|urbaine)) (?:de la |de l |du |des |de |d )?/;

function mapEpciNames({ codes, names }: Territory['zones']['epci']): Map<string, ZoneCode> {
  const byName = new Map<string, ZoneCode>();
  codes.forEach((code, row) => {
    const name = normaliseName(names[row] ?? '');
    byName.set(code, code).set(name, code).set(name.replace(legalForm, ''), code);
  });
  return byName;
}

function mostPopulated(rows: ArrayLike<number>, { population }: PlaceTable): number {
  return Array.from(rows).reduce(
    (best, row) => ((population[row] ?? 0) > (population[best] ?? -1) ? row : best),
    -1,
  );
}
