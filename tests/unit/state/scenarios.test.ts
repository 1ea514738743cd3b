import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../../../src/domain/scenarios/scenario.ts';
import { adjustSupply } from '../../../src/domain/scenarios/supplyGestures.ts';
import { zoneCode } from '../../../src/domain/territory/zone.ts';
import type { AtlasState, AtlasStore } from '../../../src/state/atlasStore.ts';
import { keepScenarios } from '../../../src/state/keptScenarios.ts';
import { createScenarioSlice } from '../../../src/state/scenarioSlice.ts';
import { defaultView } from '../../../src/state/sharedView.ts';
import { createViewSlice } from '../../../src/state/viewSlice.ts';
import { anyScenario } from '../../fixtures/anyScenario.ts';

const codes = ['52001', '54395', '55545'].map(zoneCode);

const createPage = (): AtlasStore =>
  createStore<AtlasState>()(
    (...api) => ({ ...createViewSlice(...api), ...createScenarioSlice(...api) }) as AtlasState,
  );

const scenarioOf = (name: string, amount: number): Scenario => ({
  name,
  changes: [adjustSupply('gp', codes[0] ?? zoneCode(''), amount)],
});

describe('undoing and redoing', () => {
  it('restore exactly what there was, however far one goes', () => {
    const step = fc.tuple(
      fc.array(anyScenario(codes, { maxLength: 5 }), { maxLength: 4 }),
      fc.nat(3),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const page = createPage();
        const seen = [page.getState().view];
        for (const [scenarios, scenarioAt] of steps) {
          page.getState().changeScenarios({ scenarios, scenarioAt });
          seen.push(page.getState().view);
        }
        for (const before of seen.toReversed().slice(1)) {
          page.getState().undoScenarios();
          expect(page.getState().view.scenarios).toBe(before.scenarios);
          expect(page.getState().view).toEqual(before);
        }
        page.getState().undoScenarios();
        expect(page.getState().view).toEqual(seen[0]);
        for (const after of seen.slice(1)) {
          page.getState().redoScenarios();
          expect(page.getState().view.scenarios).toBe(after.scenarios);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has back what another address has put away, and forgets the redone after a new step', () => {
    const page = createPage();
    const mine = [scenarioOf('Mien', 2)];
    page.getState().changeScenarios({ scenarios: mine, scenarioAt: 0 });
    page.getState().restoreView(defaultView, []);
    expect(page.getState().view.scenarios).toEqual([]);
    page.getState().undoScenarios();
    expect(page.getState().view.scenarios).toBe(mine);
    page.getState().undoScenarios();
    page.getState().changeScenarios({ scenarios: [scenarioOf('Autre', 1)], scenarioAt: 0 });
    expect(page.getState().scenarioFuture).toEqual([]);
  });

  it('keeps the same scenarios when an address says the same', () => {
    const page = createPage();
    const mine = [scenarioOf('Mien', 2)];
    page.getState().changeScenarios({ scenarios: mine, scenarioAt: 0 });
    const read = { ...page.getState().view, scenarios: [scenarioOf('Mien', 2)] };
    page.getState().restoreView(read, []);
    expect(page.getState().view.scenarios).toBe(mine);
    expect(page.getState().scenarioPast).toHaveLength(1);
  });
});

/** As much of the browser as two tabs share: what one writes, the others are told of. */
class Device {
  readonly tabs: EventTarget[] = [];
  text: string | null = null;
  open(): Window {
    const tab = new EventTarget();
    this.tabs.push(tab);
    const localStorage = {
      getItem: () => this.text,
      setItem: (key: string, text: string) => {
        this.text = text;
        for (const other of this.tabs.filter((one) => one !== tab)) {
          other.dispatchEvent(Object.assign(new Event('storage'), { key }));
        }
      },
    };
    return Object.assign(tab, { localStorage }) as unknown as Window;
  }
}

describe('scenarios on the device', () => {
  let device: Device;
  beforeEach(() => {
    device = new Device();
  });
  const openPage = (scenarios: readonly Scenario[] = []) => {
    const page = createPage();
    page.getState().changeView({ scenarios });
    const stop = keepScenarios(page, device.open());
    return { page, stop };
  };
  const names = (page: AtlasStore) => page.getState().view.scenarios.map(({ name }) => name);
  const change = (page: AtlasStore, scenario: Scenario) =>
    page.getState().changeScenarios({ scenarios: [scenario], scenarioAt: 0 });

  it('are found again by the next visit, in the order they were in', () => {
    const first = openPage();
    first.page
      .getState()
      .changeScenarios({ scenarios: [scenarioOf('Un', 1), scenarioOf('Deux', 2)], scenarioAt: 1 });
    first.stop();
    expect(names(openPage().page)).toEqual(['Un', 'Deux']);
  });

  it('stand beside those of an address, and neither takes the place of the other', () => {
    const first = openPage();
    change(first.page, scenarioOf('Gardé', 1));
    first.stop();
    const { page } = openPage([scenarioOf('Reçu', 3)]);
    expect(names(page)).toEqual(['Reçu']);
    expect(page.getState().keptScenarios).toEqual([scenarioOf('Gardé', 1)]);
    change(page, scenarioOf('Reçu', 4));
    expect(device.text).toContain('Gardé');
    expect(device.text).toContain('Reçu');
  });

  it('of two tabs on one scenario are both kept, and the other tab is told', () => {
    const [one, other] = [openPage(), openPage([])];
    change(one.page, scenarioOf('Commun', 1));
    change(other.page, scenarioOf('Commun', 1));
    expect(one.page.getState().scenarioEvent).toBeNull();
    change(one.page, scenarioOf('Commun', 5));
    expect(other.page.getState().scenarioEvent).toBe('otherTab');
    expect(other.page.getState().view.scenarios).toEqual([scenarioOf('Commun', 1)]);
    expect(other.page.getState().keptScenarios).toEqual([scenarioOf('Commun', 5)]);
    change(other.page, scenarioOf('Commun', 7));
    expect(one.page.getState().keptScenarios).toEqual([scenarioOf('Commun', 7)]);
    expect(one.page.getState().view.scenarios).toEqual([scenarioOf('Commun', 5)]);
  });

  it('are nowhere where the browser refuses, and all else works', () => {
    const page = createPage();
    const refusing = Object.defineProperty(new EventTarget(), 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    keepScenarios(page, refusing as unknown as Window);
    change(page, scenarioOf('Ici', 1));
    expect(names(page)).toEqual(['Ici']);
    expect(page.getState().scenarioEvent).toBe('notKept');
  });

  it.each(['{', '"rien"', '[1, null, "{}"]'])('that cannot be read are passed over: %s', (text) => {
    device.text = text;
    expect(names(openPage().page)).toEqual([]);
  });
});
