import { lazy, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';

const ShareDialog = lazy(async () => ({
  default: (await import('./ShareDialog.tsx')).ShareDialog,
}));

/** In the header of every screen; what it opens comes when it is asked for. */
export function ShareButton() {
  const text = useText(app);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="share-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 12.5V2.5M6 6l4-4 4 4M4 10.5v7h12v-7" />
        </svg>
        <span>{text.share}</span>
      </button>
      {isOpen && (
        <ErrorBoundary of="part">
          <ShareDialog onClose={() => setOpen(false)} />
        </ErrorBoundary>
      )}
    </>
  );
}
