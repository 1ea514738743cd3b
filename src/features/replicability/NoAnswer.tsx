import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { matchFrom } from '../../state/matchFrom.ts';
import type { NoFrame } from '../../state/useMatchFrame.ts';
import { useRegister } from '../../state/useRegister.ts';
import { viewLink } from '../../state/viewLink.ts';

/** Why no territory is proposed. */
export function NoAnswer({ why }: { why: NoFrame }) {
  const text = useText(replicability).answer;
  if (why === null || why === 'awaited') return <p role="status">{text.pending}</p>;
  return (
    <>
      <p className="match-empty">{text[why]}</p>
      {why === 'noOrigin' && <Example />}
    </>
  );
}

/** The first experiment that receives patients at a known place. */
function Example() {
  const text = useText(replicability).answer;
  const view = useAtlas((state) => state.view);
  const record = useRegister().find(({ sites }) =>
    sites.some(({ role, commune }) => role === 'patients' && commune !== null),
  );
  if (!record) return null;
  return (
    <p className="match-empty">
      {text.example} <a {...viewLink(view, matchFrom(record))}>{record.name}</a>
    </p>
  );
}
