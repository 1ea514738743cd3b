import type { Indicator } from './indicator.ts';

/** Which end comes first; where neither is better, the largest. */
export const firstRank = ({ direction }: Indicator): 'higher' | 'lower' =>
  direction === 'lower' ? 'lower' : 'higher';
