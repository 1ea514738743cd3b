import { useId, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { type MethodPage, methodPageGroups, methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';

const groups = ['figures', 'data', 'site'] as const;

/** The table of contents: always there beside the page, folded above it on a phone. */
export function MethodContents({ page }: { page: MethodPage }) {
  const text = useText(method);
  const view = useAtlas((state) => state.view);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  // The page of one indicator belongs to the list of indicators.
  const current = page.kind === 'page' ? page.id : page.kind === 'indicator' ? 'indicators' : null;
  return (
    <nav className="method-contents" aria-label={text.contents} data-open={isOpen}>
      <button
        type="button"
        className="method-contents-toggle"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {text.contents}
      </button>
      <div className="method-contents-list" id={listId}>
        {groups.map((group) => (
          <div key={group}>
            <p className="method-contents-group">{text.groups[group]}</p>
            <ul>
              {methodPageGroups[group].map((id) => {
                const { href, onClick } = viewLink(view, { record: methodRecord(id) });
                return (
                  <li key={id}>
                    <a
                      href={href}
                      aria-current={id === current ? 'page' : undefined}
                      onClick={(event) => {
                        setIsOpen(false);
                        onClick(event);
                      }}
                    >
                      {text.pages[id].title}
                    </a>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
