import {
  selectFramedZone,
  type TerritoryFrame,
} from '../../domain/replicability/territoryFrame.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { replicability } from '../../i18n/sections/replicability.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectMatching } from '../../state/selectMatching.ts';
import { viewLink } from '../../state/viewLink.ts';

/** The most similar territories, and the one looked at where it is none of them. */
export function CandidateChooser({ frame, row }: { frame: TerritoryFrame; row: number }) {
  const text = useText(replicability).conditions;
  const view = useAtlas((state) => state.view);
  const matching = useAtlas(selectMatching);
  const listed = matching?.matches.map((match) => match.row) ?? [];
  const rows = listed.includes(row) ? listed : [...listed, row];
  return (
    <nav className="candidates" aria-label={text.candidates}>
      <ul>
        {rows.map((other) => {
          const { code, name } = selectFramedZone(frame, other);
          return (
            <li key={other}>
              <a
                aria-current={other === row ? 'true' : undefined}
                {...viewLink(view, { candidate: zoneCode(code) })}
              >
                {displayName(name)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
