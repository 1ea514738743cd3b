import type { ReactNode } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';

/** A link that leaves the atlas, only when it is followed, and says so. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const text = useText(app);
  return (
    <a href={href} rel="noopener noreferrer" target="_blank">
      {children}
      <span className="visually-hidden"> {text.newTab}</span>
    </a>
  );
}
