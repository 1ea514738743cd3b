import type { ReactNode } from 'react';

interface LabelledGroupProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A control under its label, which the control's own name repeats. */
export function LabelledGroup({ label, className = 'panel-group', children }: LabelledGroupProps) {
  return (
    <div className={className}>
      <p className="panel-label" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}
