import { expect, it } from 'vitest';
import type { AnalysisClient } from '../../../src/analysis/analysisClient.ts';
import { deferAnalysisClient } from '../../../src/analysis/deferAnalysisClient.ts';
import { handMadeTerritory } from '../../fixtures/handMadeTerritory.ts';

const range = { lower: Float64Array.of(1), upper: Float64Array.of(2) };
/** What of the client is asked here. */
const answering: Pick<AnalysisClient, 'computeRange'> = { computeRange: async () => range };
const request = { indicatorId: 'population', mesh: 'epci' } as const;

it('reads what the first view holds without its code, and loads that once for the rest', async () => {
  let loads = 0;
  const client = deferAnalysisClient(async () => {
    loads += 1;
    return answering as AnalysisClient;
  });
  expect([...(client.computeAtOnce(handMadeTerritory, request)?.column.values ?? [])]).toEqual([
    1500, 4000,
  ]);
  expect(loads).toBe(0);
  const both = await Promise.all([client.computeRange(request), client.computeRange(request)]);
  expect(both).toEqual([range, range]);
  expect(loads).toBe(1);
});

it('says that its code did not come, and asks for it again', async () => {
  let loads = 0;
  const client = deferAnalysisClient(async () => {
    loads += 1;
    if (loads === 1) throw new TypeError('Failed to fetch');
    return answering as AnalysisClient;
  });
  await expect(client.computeRange(request)).rejects.toThrow('Failed to fetch');
  expect(await client.computeRange(request)).toEqual(range);
});
