import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { methodRecord } from '../state/methodPages.ts';
import { viewLink } from '../state/viewLink.ts';
import './footerLinks.css';

const pages = ['accessibility', 'legal', 'data', 'report'] as const;

/** What a public site owes its readers, one press away. */
export function FooterLinks() {
  const text = useText(app).footer;
  const view = useAtlas((state) => state.view);
  return (
    <nav className="footer-links" aria-label={text.label}>
      {pages.map((id) => (
        <a key={id} {...viewLink(view, { screen: 'method', record: methodRecord(id) })}>
          {text[id]}
        </a>
      ))}
    </nav>
  );
}
