import type { ReactNode } from 'react';
import './scrollTable.css';

interface ScrollTableProps {
  /** Names the table, and the region that scrolls around it. */
  label: string;
  children: ReactNode;
  /** Scrolls on its own height too: a long table stays a part of its page. */
  isTall?: boolean;
  /** Its cells are numbers, to be read down a column. */
  isNumeric?: boolean;
}

/** A table that scrolls inside its own region where the screen is narrower than it. */
export function ScrollTable({
  label,
  children,
  isTall = false,
  isNumeric = false,
}: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="method-scroll" data-tall={isTall} aria-label={label} tabIndex={0}>
      <table className="method-table" data-numeric={isNumeric} aria-label={label}>
        {children}
      </table>
    </section>
  );
}
