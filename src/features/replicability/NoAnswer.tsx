import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import type { NoFrame } from '../../state/useMatchFrame.ts';

/** Why no territory is proposed. */
export function NoAnswer({ why }: { why: NoFrame }) {
  const text = useText(replicability).answer;
  if (why === null || why === 'awaited') return <p role="status">{text.pending}</p>;
  return <p className="match-empty">{text[why]}</p>;
}
