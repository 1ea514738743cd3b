import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../../../src/domain/indicators/indicators.ts';
import { type Column, valueStatus } from '../../../../src/domain/territory/column.ts';
import { isMeshAllowed, meshes } from '../../../../src/domain/territory/zone.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const context = readPublishedData();
const { territory } = context;
const { masked, substituted } = valueStatus;

/** Ids that the address, the exports and outside checks rely on. */
const stableIds = `apl-gp apl-gp-65 density-gp density-nurse density-physio density-dentist
  density-midwife density-pharmacy count-gp count-nurse count-physio count-dentist count-midwife
  count-pharmacy nearest-gp-km nearest-pharmacy-km nearest-emergency-km choice-gp-20 access-gp
  access-nurse share-75-plus median-income population`.split(/\s+/);

describe('the registry', () => {
  it('has each id once, and keeps the stable ones', () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(stableIds));
  });

  it('names sources that data/ documents', () => {
    const documented = readFileSync('data/SOURCES.md', 'utf8');
    for (const { id, sources } of indicators) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(documented, id).toContain(`## ${source}\n`);
    }
  });

  it.each(indicators)(
    '$id has a value exactly where its status says so, on every mesh',
    (indicator) => {
      for (const mesh of meshes) {
        const column = indicator.compute(context, { indicatorId: indicator.id, mesh });
        expect(column.values).toHaveLength(territory.zones[mesh].codes.length);
        column.values.forEach((value, row) => {
          const status = column.status[row] ?? -1;
          expect(Number.isNaN(value), `${mesh} ${row}`).toBe(status >= masked);
          expect(Number.isFinite(value) || Number.isNaN(value)).toBe(true);
          // Stand-ins of a coarser mesh are for the sheet; no indicator of the registry passes them on.
          expect(status).not.toBe(substituted);
        });
      }
    },
  );

  it.each(indicators)('$id has something to show on some mesh, or says why not', (indicator) => {
    const hasValue = meshes.some((mesh) =>
      indicator
        .compute(context, { indicatorId: indicator.id, mesh })
        .values.some((value) => !Number.isNaN(value)),
    );
    // Nothing that receives or equips residents is located publicly on these two axes.
    const isUndocumented = ['nearest-site-home', 'nearest-site-prevention'].includes(indicator.id);
    expect(hasValue).toBe(!isUndocumented);
  });

  it.each(indicators)('$id keeps to its finest mesh and its years', (indicator) => {
    const { id: indicatorId, finestMesh, years } = indicator;
    for (const mesh of meshes.filter((finer) => !isMeshAllowed(finer, finestMesh))) {
      const { status } = indicator.compute(context, { indicatorId, mesh });
      expect(status.every((code) => code === valueStatus.notApplicable)).toBe(true);
    }
    expect([...years].sort((a, b) => a - b)).toEqual(years);
    expect(() => indicator.compute(context, { indicatorId, mesh: 'epci', year: 1900 })).toThrow(
      `${indicatorId} is asked for 1900`,
    );
  });

  it('does not change the facts it reads', () => {
    const copy = (column: Column) => [[...column.values], [...column.status]];
    const before = [...territory.facts].map(([id, column]) => [id, copy(column)]);
    for (const { id, compute } of indicators) {
      for (const mesh of meshes) compute(context, { indicatorId: id, mesh }).values.fill(-1);
    }
    expect([...territory.facts].map(([id, column]) => [id, copy(column)])).toEqual(before);
  });

  it('gives a range that holds the central value, and interval parts that give the rate', () => {
    const { zones } = territory;
    for (const { id, compute, range, rateParts } of indicators) {
      const request = { indicatorId: id, mesh: 'epci' } as const;
      const { values } = compute(context, request);
      const bounds = range?.(context, request);
      const parts = rateParts?.(context, request);
      values.forEach((value, row) => {
        if (bounds) {
          expect(bounds.lower[row], id).toBeLessThanOrEqual(value);
          expect(bounds.upper[row], id).toBeGreaterThanOrEqual(value);
        }
        if (parts) {
          expect(parts.population[row], id).toBeLessThanOrEqual(zones.epci.population[row] ?? 0);
          const rate = (parts.per * (parts.count[row] ?? 0)) / (parts.population[row] ?? 0);
          expect(rate, id).toBeCloseTo(value, 9);
        }
      });
    }
  });
});
