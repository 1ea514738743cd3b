import { findFramedZone } from '../domain/replicability/territoryFrame.ts';
import type { AtlasState } from './atlasStore.ts';
import { selectMatching } from './selectMatching.ts';

/** The territory looked at beside the origin: the one asked for, or the most like it; −1 without any. */
export function selectCandidateRow(state: AtlasState): number {
  const { matchFrame: frame, view } = state;
  if (!frame) return -1;
  const asked = view.candidate === null ? -1 : findFramedZone(frame, view.candidate);
  if (asked >= 0 && asked !== frame.origin) return asked;
  return selectMatching(state)?.matches[0]?.row ?? -1;
}
