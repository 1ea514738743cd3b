import type { ReactNode } from 'react';

/** What is wider than a narrow screen scrolls sideways, by keyboard too. */
export function ScrollGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field is gathered here, and a region is around already
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <div className="import-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
