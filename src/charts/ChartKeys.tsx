import type { ReactNode } from 'react';
import './chart.css';

/** What each mark of a drawing is: a sample of it, 28 by 10, and its name. */
export function ChartKeys({ keys }: { keys: readonly { name: string; sample: ReactNode }[] }) {
  return (
    <ul className="chart-keys">
      {keys.map(({ name, sample }) => (
        <li key={name}>
          <svg viewBox="0 0 28 10" aria-hidden="true">
            {sample}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
