import { useState } from 'react';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { RaisedNotice } from './RaisedNotice.tsx';

/** Says why the map does not move, until it is closed. */
export function NoWebGlNotice() {
  const text = useText(app);
  const [isOpen, setOpen] = useState(true);
  return (
    isOpen && (
      <RaisedNotice dismissLabel={text.close} onDismiss={() => setOpen(false)}>
        {text.noWebGl}
      </RaisedNotice>
    )
  );
}
