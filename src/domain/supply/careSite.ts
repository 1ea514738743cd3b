import type { ZoneCode } from '../territory/zone.ts';

export const elderlyHomeKinds = ['ehpad', 'autonomyHome', 'otherHome', 'longStayUnit'] as const;
export type ElderlyHomeKind = (typeof elderlyHomeKinds)[number];

export const ownerships = ['public', 'privateNonProfit', 'privateForProfit', 'unknown'] as const;
export type Ownership = (typeof ownerships)[number];

/** A home for the elderly of the eleven departments, day centres set apart (CNSA, 2025). */
export interface ElderlyHome {
  /** FINESS number. */
  id: string;
  name: string;
  kind: ElderlyHomeKind;
  ownership: Ownership;
  /** Null where the directory gives none: never a zero. */
  places: number | null;
  commune: ZoneCode;
  longitude: number;
  latitude: number;
}

/** Legal status of hospitals, which says less than that of homes. */
export const hospitalOwnerships = ['public', 'private', 'unknown'] as const;
export type HospitalOwnership = (typeof hospitalOwnerships)[number];

/** A general hospital or clinic of the eleven departments (FINESS through Eurostat, 2020). */
export interface Hospital {
  /** FINESS number. */
  id: string;
  name: string;
  ownership: HospitalOwnership;
  commune: ZoneCode;
  longitude: number;
  latitude: number;
}

/** A general hospital beyond the national border (Eurostat, 2018-2020). */
export interface HospitalAbroad {
  id: string;
  name: string;
  town: string;
  country: 'BE' | 'DE' | 'LU';
  /** Known for Belgium only. */
  emergency: 'yes' | 'no' | 'unknown';
  longitude: number;
  latitude: number;
}

export interface CareSites {
  homes: ElderlyHome[];
  hospitals: Hospital[];
  hospitalsAbroad: HospitalAbroad[];
}
