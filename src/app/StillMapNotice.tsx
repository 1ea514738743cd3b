import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { atlasStore, useAtlas } from '../state/atlasStore.ts';
import { RaisedNotice } from './RaisedNotice.tsx';
import { reloadPage } from './reloadPage.ts';

/** Says why the map does not move, until it is closed: its code did not come, or there is no WebGL. */
export function StillMapNotice({ isCodeMissing }: { isCodeMissing: boolean }) {
  const text = useText(app);
  const isKnown = useAtlas((state) => state.knowsStillMap);
  if (isKnown) return null;
  return (
    <RaisedNotice
      dismissLabel={text.close}
      onDismiss={() => atlasStore.setState({ knowsStillMap: true })}
      {...(isCodeMissing ? { actionLabel: text.reload, onAction: reloadPage } : {})}
    >
      {isCodeMissing ? text.noMapCode : text.noWebGl}
    </RaisedNotice>
  );
}
