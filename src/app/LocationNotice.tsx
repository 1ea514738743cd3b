import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { mapControls } from '../i18n/sections/mapControls.ts';
import { RaisedNotice } from './RaisedNotice.tsx';
import type { AroundMe } from './useAroundMe.ts';

/** What came of "Autour de moi". */
export function LocationNotice({ aroundMe: { outcome, dismiss } }: { aroundMe: AroundMe }) {
  const text = useText(mapControls).location;
  const words = useText(app);
  if (!outcome) return null;
  return (
    <RaisedNotice dismissLabel={words.close} onDismiss={dismiss}>
      {outcome.kind === 'found' ? text.found(outcome.commune) : text[outcome.kind]}
    </RaisedNotice>
  );
}
