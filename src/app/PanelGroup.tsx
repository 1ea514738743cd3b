import type { ReactNode } from 'react';

/** A control under its label, which the control's own name repeats. */
export function PanelGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="panel-group">
      <p className="panel-label" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}
