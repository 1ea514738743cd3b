import { useText } from '../../i18n/LanguageContext.tsx';
import { zoneSheet } from '../../i18n/sections/zoneSheet.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';

/** Where a question arises that the data cannot answer: who holds the answer. */
export function UnknownsLink() {
  const text = useText(zoneSheet);
  const view = useAtlas((state) => state.view);
  return (
    <p className="sheet-aside">
      <a {...viewLink(view, { screen: 'method', record: 'inconnues' })}>{text.notKnown}</a>
    </p>
  );
}
