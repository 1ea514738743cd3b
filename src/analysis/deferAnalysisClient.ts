import type { AnalysisClient } from './analysisClient.ts';
import { computeAtOnce } from './computeAtOnce.ts';

/** A client whose code comes with the first question that takes the worker: the first view has none. */
export function deferAnalysisClient(load: () => Promise<AnalysisClient>): AnalysisClient {
  let loaded: Promise<AnalysisClient> | null = null;
  const ask = async (name: keyof AnalysisClient, parameters: unknown[]) => {
    loaded ??= load();
    try {
      const client = await loaded;
      return await (client[name] as (...given: unknown[]) => unknown)(...parameters);
    } catch (error) {
      // Code that did not come is asked for again.
      if (!(await isFulfilled(loaded))) loaded = null;
      throw error;
    }
  };
  return new Proxy({ computeAtOnce } as AnalysisClient, {
    get: (own, name: keyof AnalysisClient) =>
      own[name] ?? ((...parameters: unknown[]) => ask(name, parameters)),
  });
}

const isFulfilled = (promise: Promise<unknown> | null): Promise<boolean> =>
  Promise.resolve(promise).then(
    () => true,
    () => false,
  );
