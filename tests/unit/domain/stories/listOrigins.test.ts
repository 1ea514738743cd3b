import { describe, expect, it } from 'vitest';
import { listOrigins } from '../../../../src/domain/stories/listOrigins.ts';

const apl = { from: 'indicator', indicatorId: 'apl-gp' } as const;

describe('where the figures of a step come from', () => {
  it('is nowhere without figures', () => {
    expect(listOrigins({ figures: {} })).toEqual([]);
  });

  it('is told once for each nature, with every table', () => {
    const figures = {
      threshold: { from: 'threshold' },
      mean: apl,
      year: { from: 'year', indicatorId: 'apl-gp' },
      distance: { from: 'indicator', indicatorId: 'nearest-emergency-km' },
    } as const;
    expect(listOrigins({ figures })).toEqual([
      { nature: 'official', sources: ['drees-apl', 'population'] },
      { nature: 'computed', sources: ['bpe-2024', 'population'] },
    ]);
  });

  it('keeps what is counted in the register, and what a scenario does, from what is published', () => {
    const figures = {
      announced: { from: 'programme', label: 'Expérimentations testées' },
      counted: { from: 'register', count: 'experiments' },
      gaining: { from: 'scenario', show: 'gaining' },
    } as const;
    expect(listOrigins({ figures })).toEqual([
      { nature: 'register', sources: ['programme'] },
      { nature: 'estimated', sources: ['bpe-2024', 'population', 'drees-apl'] },
    ]);
  });

  it('of the communes that change sides is the six measures and the first and last year', () => {
    const figures = { always: { from: 'fragility', verdict: 'always' } } as const;
    expect(listOrigins({ figures }).map(({ nature }) => nature)).toEqual(['computed', 'official']);
  });
});
