import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../src/analysis/analysisApi.ts';
import {
  AnalysisError,
  type AnalysisEvent,
  type AnalysisWorker,
  createAnalysisClient,
} from '../../../src/analysis/analysisClient.ts';
import { handMadeSurroundings, handMadeTerritory } from '../../fixtures/handMadeTerritory.ts';

type Fate = 'lives' | 'hangs' | 'errors';

/** The worker's code behind a real channel, structured clone included; its fate is given at birth. */
function createChannelWorker(
  fate: Fate,
): AnalysisWorker & { dispatchEvent(event: Event): boolean } {
  const { port1, port2 } = new MessageChannel();
  if (fate === 'lives') expose(createAnalysisApi(), port2);
  const worker = Object.assign(port1, {
    terminate() {
      port1.close();
      port2.close();
    },
  });
  if (fate === 'errors') setTimeout(() => worker.dispatchEvent(new Event('error')), 5);
  return worker;
}

function createClient(...fates: Fate[]) {
  const workers: ReturnType<typeof createChannelWorker>[] = [];
  const events: AnalysisEvent[] = [];
  const client = createAnalysisClient({
    createWorker() {
      const worker = createChannelWorker(fates[workers.length] ?? 'lives');
      workers.push(worker);
      return worker;
    },
    answerTimeoutMs: 60,
    onEvent: (event) => events.push(event),
  });
  return { client, workers, events };
}

const populationByEpci = { indicatorId: 'population', mesh: 'epci' } as const;

describe('the analysis client', () => {
  it('computes on the other side and brings columns back whole, twice', async () => {
    const { client, events } = createClient();
    await client.open(handMadeTerritory, [], []);
    for (let time = 0; time < 2; time += 1) {
      const { column } = await client.computeIndicator(populationByEpci);
      expect([...column.values]).toEqual([1500, 4000]);
      expect(column.status).toBeInstanceOf(Uint8Array);
    }
    expect(events).toEqual([]);
    client.close();
  });

  it('answers requests in their order and says what is missing', async () => {
    const { client } = createClient();
    await client.open(handMadeTerritory, [], null);
    const requests = ['access-gp', 'population', 'nearest-site-home'] as const;
    const answers = await client.computeIndicators(
      requests.map((indicatorId) => ({ indicatorId, mesh: 'commune' })),
    );
    expect(answers.map(({ missing }) => missing)).toEqual([
      'surroundings',
      undefined,
      'experiments',
    ]);
    expect(answers[0]?.column.values.every(Number.isNaN)).toBe(true);
    await client.complete(handMadeTerritory, handMadeSurroundings);
    const access = await client.computeIndicator({ indicatorId: 'access-gp', mesh: 'commune' });
    expect(access.missing).toBeUndefined();
    expect(access.column.values[0]).toBeGreaterThan(0);
    client.close();
  });

  it('passes on errors of the computation without restarting', async () => {
    const { client, workers, events } = createClient();
    await client.open(handMadeTerritory, [], []);
    await expect(
      client.computeIndicator({ indicatorId: 'nothing', mesh: 'commune' }),
    ).rejects.toThrow('There is no indicator nothing');
    expect(workers).toHaveLength(1);
    expect(events).toEqual([]);
    client.close();
  });

  it('restarts a worker that dies between two requests, tells it the data again, loses nothing', async () => {
    const { client, workers, events } = createClient();
    await client.open(handMadeTerritory, [], []);
    await client.complete(handMadeTerritory, handMadeSurroundings);
    workers[0]?.dispatchEvent(new Event('error'));
    const { column } = await client.computeIndicator({ indicatorId: 'access-gp', mesh: 'commune' });
    expect(column.values[0]).toBeGreaterThan(0);
    expect(events).toEqual(['restarted']);
    expect(workers).toHaveLength(2);
    client.close();
  });

  it('restarts once for all requests under way when the worker falls silent', async () => {
    const { client, workers, events } = createClient();
    await client.open(handMadeTerritory, [], []);
    workers[0]?.terminate();
    const answers = await Promise.all([
      client.computeIndicator(populationByEpci),
      client.computeIndicator({ ...populationByEpci, mesh: 'department' }),
    ]);
    expect(answers.map(({ column }) => [...column.values])).toEqual([[1500, 4000], [5500]]);
    expect(events).toEqual(['restarted']);
    expect(workers).toHaveLength(2);
    client.close();
  });

  it('survives a worker that hangs and one that errors at start', async () => {
    const { client, events } = createClient('hangs', 'errors', 'lives');
    await client.open(handMadeTerritory, [], []);
    const { column } = await client.computeIndicator(populationByEpci);
    expect([...column.values]).toEqual([1500, 4000]);
    expect(events).toEqual(['restarted']);
    client.close();
  });

  it('gives up with a code, and may be asked again', async () => {
    const { client, events } = createClient('errors', 'errors', 'errors', 'lives');
    const opened = client.open(handMadeTerritory, [], []);
    await expect(opened).rejects.toBeInstanceOf(AnalysisError);
    await expect(opened).rejects.toMatchObject({ code: 'workerUnavailable' });
    expect(events).toEqual(['failed']);
    const { column } = await client.computeIndicator(populationByEpci);
    expect([...column.values]).toEqual([1500, 4000]);
    client.close();
  });
});
