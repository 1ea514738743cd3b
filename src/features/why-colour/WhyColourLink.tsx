import { useText } from '../../i18n/LanguageContext.tsx';
import { whyColour } from '../../i18n/sections/whyColour.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { whyRecord } from '../../state/sharedView.ts';
import { viewLink } from '../../state/viewLink.ts';
import './why-colour.css';

/** Leads from the sheet of a territory to the explanation of its colour. */
export function WhyColourLink() {
  const text = useText(whyColour);
  const view = useAtlas((state) => state.view);
  return (
    <a className="why-link" {...viewLink(view, { record: whyRecord })}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 3.5h6v6H3zM11 3.5h6v6h-6zM3 11.5h6v6H3z" />
        <path d="M14 12v2.6M14 16.6v.4" />
      </svg>
      {text.open}
    </a>
  );
}
