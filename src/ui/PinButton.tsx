import { useId } from 'react';
import './pillButton.css';
import './PinButton.css';

interface PinButtonProps {
  /** Seen: what a press does, or what it has done. */
  text: string;
  /** What it is done to; read after the text. */
  name: string;
  isPinned: boolean;
  /** Why it can do nothing now; absent when it can. */
  unavailable?: string | undefined;
  /** The sign alone, where there is no room for its text. */
  isCompact?: boolean;
  tabIndex?: number | undefined;
  onPress(): void;
}

/** Sets something beside others, or takes it away; the same wherever it stands. */
export function PinButton(props: PinButtonProps) {
  const { text, name, isPinned, unavailable, isCompact = false, tabIndex } = props;
  const reasonId = useId();
  return (
    <>
      <button
        type="button"
        className="pill-button pin-button"
        data-compact={isCompact}
        aria-pressed={isPinned}
        aria-label={`${text} ${name}`}
        // It keeps the focus, and says why when it is pressed.
        aria-disabled={unavailable !== undefined}
        aria-describedby={unavailable === undefined ? undefined : reasonId}
        title={unavailable ?? (isCompact ? text : undefined)}
        tabIndex={tabIndex}
        onClick={props.onPress}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M7 2.5h6l-.8 5.6 2.6 2.9v1.6H5.2V11l2.6-2.9z" />
          <path d="M10 12.6v5" />
        </svg>
        {!isCompact && text}
      </button>
      {unavailable !== undefined && (
        <span id={reasonId} hidden>
          {unavailable}
        </span>
      )}
    </>
  );
}
