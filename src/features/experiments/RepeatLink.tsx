import type { RelatedScheme } from '../../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../../domain/experiments/registerEntry.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { matchFrom } from '../../state/matchFrom.ts';
import { viewLink } from '../../state/viewLink.ts';

/** To Répliquer, from the first place that the record is known for; a neighbouring scheme is none of the programme's. */
export function RepeatLink({ record }: { record: RegisterEntry | RelatedScheme }) {
  const text = useText(register).record;
  const view = useAtlas((state) => state.view);
  if (!('evidence' in record)) return null;
  const there = { ...matchFrom(record), screen: 'replicability', record: null } as const;
  return <a {...viewLink(view, there)}>{text.elsewhere}</a>;
}
