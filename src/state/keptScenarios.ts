import { mostScenarios, type Scenario } from '../domain/scenarios/scenario.ts';
import { readScenarioFile, writeScenarioFile } from '../domain/scenarios/scenarioFile.ts';
import type { AtlasStore } from './atlasStore.ts';
import { encodeScenarios } from './url/scenarioCodec.ts';

const storageKey = 'atlas-scenarios';
/** As many as a list can hold; the oldest go. */
const mostKept = 20;

/** Two scenarios that say the same. */
const keyOf = (scenario: Scenario): string =>
  encodeScenarios({ scenarios: [scenario], scenarioAt: 0 });

const without = (scenarios: readonly Scenario[], others: readonly Scenario[]): Scenario[] => {
  const keys = new Set(others.map(keyOf));
  return scenarios.filter((scenario) => !keys.has(keyOf(scenario)));
};

const isSame = (a: readonly Scenario[], b: readonly Scenario[]): boolean =>
  a.map(keyOf).join() === b.map(keyOf).join();

/**
 * Keeps the scenarios of the view on this device, beside those of other tabs and earlier visits: each tab
 * writes its own first, then what else it has found, so that none is written over. Without storage all else
 * works, and that is said.
 */
export function keepScenarios(store: AtlasStore, window: Window): () => void {
  const stored = read();
  const { view, changeView } = store.getState();
  if (view.scenarios.length === 0 && stored.length > 0) {
    const opened = stored.slice(0, mostScenarios);
    changeView({ scenarios: opened, scenarioAt: 0 });
  }
  store.setState({ keptScenarios: without(stored, store.getState().view.scenarios) });
  write();

  const unsubscribe = store.subscribe((state, before) => {
    const isChanged =
      state.view.scenarios !== before.view.scenarios ||
      state.keptScenarios !== before.keptScenarios;
    if (isChanged) write();
  });
  const onStorage = (event: StorageEvent) => {
    if (event.key !== storageKey) return;
    const { view: shown, keptScenarios } = store.getState();
    const found = read();
    const others = without(found, shown.scenarios);
    if (isSame(others, keptScenarios)) return;
    const names = new Set(shown.scenarios.map(({ name }) => name));
    const isAnother = without(others, keptScenarios).some(({ name }) => names.has(name));
    store.setState({
      keptScenarios: others,
      ...(isAnother ? { scenarioEvent: 'otherTab' as const } : {}),
    });
  };
  window.addEventListener('storage', onStorage);
  return () => {
    unsubscribe();
    window.removeEventListener('storage', onStorage);
  };

  function read(): Scenario[] {
    try {
      const kept: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? '[]');
      if (!Array.isArray(kept)) return [];
      return kept.slice(0, mostKept).flatMap((text: unknown) => {
        const file = typeof text === 'string' ? readScenarioFile(text) : null;
        return file?.ok ? [file.scenario] : [];
      });
    } catch {
      return [];
    }
  }

  function write(): void {
    const { view: shown, keptScenarios } = store.getState();
    const own = shown.scenarios.filter(({ changes }) => changes.length > 0);
    const all = [...own, ...without(keptScenarios, own)].slice(0, mostKept);
    if (isSame(all, read())) return;
    try {
      window.localStorage.setItem(storageKey, JSON.stringify(all.map(writeScenarioFile)));
    } catch {
      store.setState({ scenarioEvent: 'notKept' });
    }
  }
}

/** Takes a kept scenario away from this device. */
export function forgetScenario(store: AtlasStore, at: number): void {
  store.setState({ keptScenarios: store.getState().keptScenarios.toSpliced(at, 1) });
}
