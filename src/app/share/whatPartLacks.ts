import type { SharedView } from '../../state/sharedView.ts';
import type { EmbedOptions, EmbedPart } from '../../state/url/embedCodec.ts';

/** What a view must have for a part to show anything; `null` when it has it. */
export function whatPartLacks(
  part: EmbedPart,
  { zone, pins, scenarios }: SharedView,
  { search }: Pick<EmbedOptions, 'search'>,
): 'zone' | 'pins' | 'scenario' | null {
  // The reader can look a territory up.
  if (part === 'card' && zone === null && !search) return 'zone';
  if (part === 'comparison' && pins.length === 0) return 'pins';
  return part === 'scenario' && scenarios.length === 0 ? 'scenario' : null;
}
