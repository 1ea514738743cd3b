import { afterEach, expect, test, vi } from 'vitest';
import { atlasStore } from '../../../src/state/atlasStore.ts';
import { tellProgress } from '../../../src/state/tellProgress.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('Progress is told at once, then five times a second at most', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const tell = tellProgress(atlasStore);
  const told: number[] = [];
  atlasStore.subscribe(({ progress }) => told.push(progress.loadedBytes));
  for (let bytes = 0; bytes <= 1000; bytes += 50) {
    tell(bytes, 1000);
    vi.advanceTimersByTime(50);
  }
  expect(told).toEqual([0, 200, 400, 600, 800, 1000]);
});
