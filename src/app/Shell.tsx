import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { pins } from '../i18n/sections/pins.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { screens } from '../state/sharedView.ts';
import { viewLink } from '../state/viewLink.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import './shell.css';

interface ShellProps {
  search: ReactNode;
  children: ReactNode;
}

/** What stays on every screen: the name, the screens, the search, the language. */
export function Shell({ search, children }: ShellProps) {
  const text = useText(app);
  const pinned = useText(pins).pinning;
  const view = useAtlas((state) => state.view);
  const otherLanguage = view.language === 'fr' ? 'en' : 'fr';

  useEffect(() => {
    document.documentElement.lang = view.language;
    document.title = `${text.screens[view.screen]} – ${text.title}`;
  }, [view.language, view.screen, text]);

  // On a phone the screens scroll sideways: the one in view is wholly in sight.
  const current = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen says which link is current
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view.screen]);

  return (
    <div className="shell">
      <a className="skip-link" href="#contenu">
        {text.skipToContent}
      </a>
      <header className="shell-header">
        <a className="brand" {...viewLink(view, { screen: 'explore', record: null })}>
          <img src="./favicon.svg" alt="" width={30} height={30} />
          <span>{text.title}</span>
        </a>
        <nav className="screens" aria-label={text.screensNavigation}>
          {screens.map((screen) => (
            <a
              key={screen}
              ref={screen === view.screen ? current : undefined}
              aria-current={screen === view.screen ? 'page' : undefined}
              {...viewLink(view, { screen, record: null })}
            >
              {text.screens[screen]}
              {screen === 'comparison' && view.pins.length > 0 && (
                <span className="screens-count">
                  <span aria-hidden="true">{view.pins.length}</span>
                  <span className="visually-hidden">{` (${pinned.count(view.pins.length)})`}</span>
                </span>
              )}
            </a>
          ))}
        </nav>
        <div className="shell-tools">
          <div className="shell-search">
            <ErrorBoundary of="part">{search}</ErrorBoundary>
          </div>
          <ShareButton />
          <a
            className="language-switch"
            lang={otherLanguage}
            {...viewLink(view, { language: otherLanguage })}
          >
            <span aria-hidden="true">{otherLanguage.toUpperCase()}</span>
            <span className="visually-hidden">{text.otherLanguageName}</span>
          </a>
        </div>
      </header>
      <main id="contenu" className="shell-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
