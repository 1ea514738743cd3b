import { useState } from 'react';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { Notice } from '../ui/Notice.tsx';

/** Says why the map does not move, until it is closed. */
export function NoWebGlNotice() {
  const text = useText(app);
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div className="stage-notices">
      <Notice dismissLabel={text.close} onDismiss={() => setOpen(false)}>
        {text.noWebGl}
      </Notice>
    </div>
  );
}
