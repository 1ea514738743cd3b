import { displayName } from '../i18n/frenchGrammar.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { pins } from '../i18n/sections/pins.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { Notice } from '../ui/Notice.tsx';

/** Reads out what came of pinning a zone; that there is no room for it is also seen. */
export function PinNotice() {
  const text = useText(app);
  const words = useText(pins).pinning;
  const event = useAtlas((state) => state.pinEvent);
  const name = event ? displayName(event.name) : '';
  return (
    <>
      <p className="visually-hidden" role="status">
        {event?.kind === 'pinned' && words.saidPinned(name, event.count)}
        {event?.kind === 'removed' && words.saidRemoved(name, event.count)}
      </p>
      {event?.kind === 'full' && (
        <Notice dismissLabel={text.close} onDismiss={() => atlasStore.setState({ pinEvent: null })}>
          {words.saidFull(name)}
        </Notice>
      )}
    </>
  );
}
