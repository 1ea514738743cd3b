import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  children: ReactNode;
  tone?: 'information' | 'warning';
  /** Label of the button that does something about it; no button without it. */
  actionLabel?: string;
  onAction?: () => void;
  /** Label of the closing button; no button without it. */
  dismissLabel?: string;
  onDismiss?: () => void;
}

/** One sentence about something that happened, read out when it appears. */
export function Notice({
  children,
  tone = 'information',
  actionLabel,
  onAction,
  dismissLabel,
  onDismiss,
}: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={tone === 'warning' ? 'alert' : 'status'}>
      <div className="notice-text">{children}</div>
      {actionLabel !== undefined && (
        <button type="button" className="notice-action" onClick={onAction}>
          {actionLabel}
        </button>
      )}
      {dismissLabel !== undefined && (
        <button
          type="button"
          className="notice-dismiss"
          aria-label={dismissLabel}
          onClick={() => {
            onDismiss?.();
            // Its button is gone: the keyboard goes on with the page, not from its beginning.
            document.querySelector('main')?.focus({ preventScroll: true });
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
