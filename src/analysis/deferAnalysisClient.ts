import type { AnalysisClient } from './analysisClient.ts';
import { computeAtOnce } from './computeAtOnce.ts';

/** A client whose code comes with the first question that takes the worker: the first view has none. */
export function deferAnalysisClient(load: () => Promise<AnalysisClient>): AnalysisClient {
  let loaded: Promise<AnalysisClient> | null = null;
  const forget = (error: unknown) => {
    // Code that did not come is asked for again.
    loaded = null;
    throw error;
  };
  async function ask(name: keyof AnalysisClient, parameters: unknown[]): Promise<unknown> {
    loaded ??= load().catch(forget);
    const client = await loaded;
    return (client[name] as (...given: unknown[]) => unknown)(...parameters);
  }
  return new Proxy({ computeAtOnce } as AnalysisClient, {
    get: (own, name: keyof AnalysisClient) =>
      own[name] ?? ((...parameters: unknown[]) => ask(name, parameters)),
  });
}
