import { expect, it } from 'vitest';
import type { AnalysisClient } from '../../../src/analysis/analysisClient.ts';
import { deferAnalysisClient } from '../../../src/analysis/deferAnalysisClient.ts';
import { handMadeTerritory } from '../../fixtures/handMadeTerritory.ts';

const answering = {
  computeRange: async () => ({ lower: 1, upper: 2 }),
} as unknown as AnalysisClient;
const request = { indicatorId: 'population', mesh: 'epci' } as const;

it('reads what the first view holds without its code, and loads that once for the rest', async () => {
  let loads = 0;
  const client = deferAnalysisClient(async () => {
    loads += 1;
    return answering;
  });
  expect([...(client.computeAtOnce(handMadeTerritory, request)?.column.values ?? [])]).toEqual([
    1500, 4000,
  ]);
  expect(loads).toBe(0);
  const both = await Promise.all([client.computeRange(request), client.computeRange(request)]);
  expect(both).toEqual([
    { lower: 1, upper: 2 },
    { lower: 1, upper: 2 },
  ]);
  expect(loads).toBe(1);
});

it('says that its code did not come, and asks for it again', async () => {
  let loads = 0;
  const client = deferAnalysisClient(async () => {
    loads += 1;
    if (loads === 1) throw new TypeError('Failed to fetch');
    return answering;
  });
  await expect(client.computeRange(request)).rejects.toThrow('Failed to fetch');
  expect(await client.computeRange(request)).toEqual({ lower: 1, upper: 2 });
});
