import {
  type CareSites,
  elderlyHomeKinds,
  hospitalOwnerships,
  ownerships,
} from '../domain/supply/careSite.ts';
import { zoneCode } from '../domain/territory/zone.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

export const careSitesFile = 'care-sites.json';

export function parseCareSites(json: unknown): Parsed<CareSites> {
  const reader = new ShapeReader(careSitesFile);
  const root = reader.record(json, '');
  const homes = reader.array(root.homes, 'homes').map((item, index) => {
    const path = `homes[${index}]`;
    const home = reader.record(item, path);
    return {
      ...readPoint(reader, home, path),
      kind: reader.oneOf(home.kind, `${path}.kind`, elderlyHomeKinds),
      ownership: reader.oneOf(home.ownership, `${path}.ownership`, ownerships),
      places: home.places === null ? null : reader.number(home.places, `${path}.places`, 1),
      commune: zoneCode(reader.text(home.commune, `${path}.commune`)),
    };
  });
  const hospitals = reader.array(root.hospitals, 'hospitals').map((item, index) => {
    const path = `hospitals[${index}]`;
    const hospital = reader.record(item, path);
    return {
      ...readPoint(reader, hospital, path),
      ownership: reader.oneOf(hospital.ownership, `${path}.ownership`, hospitalOwnerships),
      commune: zoneCode(reader.text(hospital.commune, `${path}.commune`)),
    };
  });
  const hospitalsAbroad = reader
    .array(root.hospitalsAbroad, 'hospitalsAbroad')
    .map((item, index) => {
      const path = `hospitalsAbroad[${index}]`;
      const hospital = reader.record(item, path);
      return {
        ...readPoint(reader, hospital, path),
        town: reader.text(hospital.town, `${path}.town`),
        country: reader.oneOf(hospital.country, `${path}.country`, ['BE', 'DE', 'LU']),
        emergency: reader.oneOf(hospital.emergency, `${path}.emergency`, ['yes', 'no', 'unknown']),
      };
    });
  return reader.finish({ homes, hospitals, hospitalsAbroad });
}

function readPoint(reader: ShapeReader, record: Record<string, unknown>, path: string) {
  return {
    id: reader.text(record.id, `${path}.id`),
    name: reader.text(record.name, `${path}.name`),
    longitude: reader.number(record.longitude, `${path}.longitude`, -180, 180),
    latitude: reader.number(record.latitude, `${path}.latitude`, -90, 90),
  };
}
