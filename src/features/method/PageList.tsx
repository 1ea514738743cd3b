import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { methodPageGroups, methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';

const groups = ['figures', 'data', 'site'] as const;

/** Every page, with what it answers. */
export function PageList() {
  const text = useText(method);
  const view = useAtlas((state) => state.view);
  return groups.map((group) => (
    <section key={group}>
      <h3>{text.groups[group]}</h3>
      <ul className="method-pages">
        {methodPageGroups[group]
          .filter((id) => id !== 'home')
          .map((id) => (
            <li key={id}>
              <a {...viewLink(view, { record: methodRecord(id) })}>{text.pages[id].title}</a>
              <p>{text.pages[id].summary}</p>
            </li>
          ))}
      </ul>
    </section>
  ));
}
