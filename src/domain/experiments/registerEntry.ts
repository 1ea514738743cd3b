import type { Experiment } from './experiment.ts';

/** A record as the screens list it: published with the atlas, or read from a file of the reader's own. */
export interface RegisterEntry extends Experiment {
  isImported: boolean;
}
