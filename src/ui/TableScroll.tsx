import type { ReactNode } from 'react';
import './TableScroll.css';

interface TableScrollProps {
  /** What the table in it shows. */
  label: string;
  children: ReactNode;
}

/** What is wider than its place scrolls in it, from the keyboard too. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
