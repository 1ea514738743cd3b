import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { viewLink } from '../state/viewLink.ts';
import '../ui/pillButton.css';

/** From the sheet of a commune to Simuler, that commune in hand. */
export function SimulateLink() {
  const text = useText(app);
  const view = useAtlas((state) => state.view);
  const there = {
    screen: 'scenarios',
    scenarioPart: 'map',
    mesh: 'commune',
    record: null,
  } as const;
  return (
    <a className="pill-button" {...viewLink(view, there)}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 5h7m4 0h2M2.5 13h2m4 0h7M11.5 3v4M6.5 11v4" />
      </svg>
      {text.simulateHere}
    </a>
  );
}
