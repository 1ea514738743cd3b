import type { ReactNode } from 'react';

interface SheetSectionProps {
  heading: string;
  /** The gist, in sight while the section is folded. */
  hint?: string | undefined;
  startsOpen?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}

/** A part of the sheet that folds; what is folded can still be found on the page, and printed. */
export function SheetSection({ heading, hint, startsOpen, onOpen, children }: SheetSectionProps) {
  return (
    <details
      className="sheet-section sheet-fold"
      open={startsOpen ?? false}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary>
        <h3>{heading}</h3>
        {hint && <span className="sheet-hint">{hint}</span>}
      </summary>
      <div className="sheet-fold-content">{children}</div>
    </details>
  );
}
