import type { Mesh } from '../domain/territory/zone.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { viewLink } from '../state/viewLink.ts';
import '../ui/pillButton.css';

/** From the sheet of a territory to those that are like it. */
export function ReplicateLink({ mesh }: { mesh: Mesh }) {
  const text = useText(app);
  const view = useAtlas((state) => state.view);
  const there = {
    screen: 'replicability',
    replicabilityPart: 'matches',
    mesh,
    candidate: null,
    record: null,
  } as const;
  return (
    <a className="pill-button" {...viewLink(view, there)}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 2.5h7v7h-7zM8.5 12.5v3h7v-7h-3" />
      </svg>
      {text.replicateHere}
    </a>
  );
}
