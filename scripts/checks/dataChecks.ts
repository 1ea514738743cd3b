import { defaultSupply, impliedActivity } from './calibrationChecks.ts';
import type { DataCheck } from './dataCheck.ts';
import {
  computedAccess,
  elderlyHomes,
  generalPractitioners,
  officialAccess,
  population,
  surroundingsAgree,
  uninhabitedCommunes,
} from './figureChecks.ts';
import { figuresPublishedElsewhere } from './publishedFigureChecks.ts';
import { experimentCommunes, indicatorSources, manifestHashes } from './registerChecks.ts';
import { codesMatchShapes, noGapOrOverlap, zonesAreTheirCommunes } from './shapeChecks.ts';

/** What is checked of the published data, by `npm run check:data` and by the tests alike. */
export const dataChecks: readonly DataCheck[] = [
  codesMatchShapes,
  noGapOrOverlap,
  zonesAreTheirCommunes,
  population,
  generalPractitioners,
  officialAccess,
  computedAccess,
  impliedActivity,
  defaultSupply,
  figuresPublishedElsewhere,
  uninhabitedCommunes,
  elderlyHomes,
  surroundingsAgree,
  experimentCommunes,
  indicatorSources,
  manifestHashes,
];
