import { type DataColumn, inFile, own, under } from './dataColumn.ts';

const centre = [own('longitude', 'longitude', 'degrees'), own('latitude', 'latitude', 'degrees')];

const zoneTable = [
  own('codes', 'zoneCode', 'code'),
  own('names', 'zoneName', 'text'),
  own('wholePopulation', 'wholePopulation', 'inhabitants', { year: 2023, sources: ['population'] }),
];

const territoryColumns = inFile(
  'territory.json',
  ['communes'],
  [
    own('communes.codes', 'communeCode', 'code'),
    own('communes.names', 'communeName', 'text'),
    own('communes.longitudes', 'longitude', 'degrees'),
    own('communes.latitudes', 'latitude', 'degrees'),
    own('communes.population', 'communePopulation', 'inhabitants', {
      year: 2023,
      sources: ['population'],
    }),
    own('communes.postalCodes', 'postalCodes', 'code'),
    own('communes.formerNames', 'formerNames', 'text'),
    own('communes.nearBorder', 'nearBorder', 'rank', { sources: ['natural-earth'] }),
    own('communes.epci', 'zoneRank', 'rank'),
    own('communes.livingArea', 'zoneRank', 'rank'),
    own('communes.department', 'zoneRank', 'rank'),
    ...['epci', 'livingArea', 'department'].flatMap((mesh) => under(`zones.${mesh}`, zoneTable)),
  ],
);

const outlines = (file: string, sources: readonly string[]) =>
  inFile(file, sources, [
    own('features[].geometry', 'outline', 'outline'),
    own('features[].id', 'featureId', 'code'),
    own('features[].properties.code', 'zoneCode', 'code'),
  ]);

const outlineColumns = [
  ...['52', '54', '55'].flatMap((code) => outlines(`communes-${code}.geojson`, ['boundaries'])),
  ...outlines('departments.geojson', ['boundaries']),
  ...outlines('epci.geojson', ['boundaries', 'communes']),
  ...outlines('living-areas.geojson', ['boundaries', 'communes']),
];

const backdropColumns = inFile(
  'backdrop.geojson',
  ['boundaries', 'natural-earth'],
  [
    own('features[].geometry', 'backdropShape', 'outline'),
    own('features[].properties.kind', 'backdropKind', 'category'),
    own('features[].properties.code', 'departmentCode', 'code', { sources: ['boundaries'] }),
    own('features[].properties.name', 'backdropName', 'text'),
    own('features[].properties.population', 'communePopulation', 'inhabitants', {
      year: 2023,
      sources: ['population'],
    }),
    own('features[].properties.core', 'isInside', 'boolean', { sources: ['population'] }),
  ],
);

const homes = under('homes[]', [
  own('id', 'finess', 'code'),
  own('name', 'establishment', 'text'),
  own('kind', 'homeKind', 'category'),
  own('ownership', 'ownership', 'category'),
  own('places', 'homePlaces', 'count'),
  own('commune', 'communeCode', 'code'),
  ...centre,
]);

const hospitals = [
  ...under('hospitals[]', [
    own('id', 'finess', 'code'),
    own('name', 'establishment', 'text'),
    own('ownership', 'ownership', 'category'),
    own('commune', 'communeCode', 'code'),
    ...centre,
  ]),
  ...under('hospitalsAbroad[]', [
    own('id', 'eurostatId', 'code'),
    own('name', 'establishment', 'text'),
    own('town', 'town', 'text'),
    own('country', 'country', 'code'),
    own('emergency', 'emergencyAbroad', 'category'),
    ...centre,
  ]),
];

/** Files of places and shapes. */
export const placeColumns: readonly DataColumn[] = [
  ...territoryColumns,
  ...outlineColumns,
  ...backdropColumns,
  ...inFile('care-sites.json', ['cnsa-homes-2025'], homes),
  ...inFile('care-sites.json', ['eurostat-hospitals-2020'], hospitals),
];
