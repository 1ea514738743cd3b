import type { Mesh } from '../domain/territory/zone.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { briefRecord } from '../state/sharedView.ts';
import { viewLink } from '../state/viewLink.ts';
import '../ui/pillButton.css';

/** From a sheet to its printable form. */
export function BriefLink({ mesh }: { mesh: Mesh }) {
  const text = useText(app);
  const view = useAtlas((state) => state.view);
  return (
    <a className="pill-button" {...viewLink(view, { record: briefRecord, mesh })}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M5 6.5v-4h8v4M5 12.5H2.5v-6h13v6H13M5 10.5h8v5H5z" />
      </svg>
      {text.brief}
    </a>
  );
}
