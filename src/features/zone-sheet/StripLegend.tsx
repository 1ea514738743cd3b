import { displayName } from '../../i18n/frenchGrammar.ts';
import { StripKey } from '../../ui/StripGlyph.tsx';
import type { Focus } from './selectFocus.ts';
import { useReferences } from './useReferences.ts';

/** Which mark of the strips is which zone. */
export function StripLegend({ focus }: { focus: Focus }) {
  const references = useReferences(focus);
  return (
    <ul className="strip-legend">
      <li>
        <StripKey shape="dot" />
        {displayName(focus.name)}
      </li>
      {references.map(({ id, label, shape }) => (
        <li key={id}>
          <StripKey shape={shape} />
          {label}
        </li>
      ))}
    </ul>
  );
}
