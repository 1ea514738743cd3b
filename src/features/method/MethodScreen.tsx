import { useEffect, useRef } from 'react';
import { indicatorText } from '../../cartography/describeValue.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { type MethodPage, parseMethodPage } from '../../state/methodPages.ts';
import { MethodArticle } from './MethodArticle.tsx';
import { MethodContents } from './MethodContents.tsx';
import './method.css';
import './methodControls.css';

/** Méthode et données: a book of short pages, with its contents beside it. */
export function MethodScreen() {
  const text = useText(method);
  const record = useAtlas((state) => state.view.record);
  const page = parseMethodPage(record);
  const title = usePageTitle(page);
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(record);

  useEffect(() => {
    if (shown.current === record) return;
    shown.current = record;
    scroller.current?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [record]);

  return (
    <div className="method" ref={scroller}>
      <div className="method-layout">
        <div className="method-side">
          <h1>{text.heading}</h1>
          <MethodContents page={page} />
        </div>
        <article className="method-article">
          <h2 className="method-title" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <MethodArticle page={page} />
        </article>
      </div>
    </div>
  );
}

/** Also the title of the document, so that tabs and history can be told apart. */
function usePageTitle(page: MethodPage): string {
  const text = useText(method);
  const words = useText(app);
  const names = useText(indicators);
  const title = titleOf();
  useEffect(() => {
    // After the shell, which names the screen when the language changes.
    const timer = setTimeout(() => {
      document.title = `${title} – ${text.heading} – ${words.title}`;
    });
    return () => clearTimeout(timer);
  }, [title, text, words]);
  return title;

  function titleOf(): string {
    if (page.kind === 'page') return text.pages[page.id].title;
    return page.kind === 'indicator'
      ? indicatorText(names, page.indicator.id).label
      : text.unknownPage;
  }
}
