import type { Verdict } from '../../domain/comparison/compareToReference.ts';

const shapes: Record<Verdict, string> = {
  above: 'M6 1 11 10H1z',
  below: 'M6 11 1 2h10z',
  unclear: 'M1 4.5h10M1 8h10',
  noInterval: 'M1 6h2m2 0h2m2 0h2',
};

/** Told apart by shape, and always beside its words. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" data-verdict={verdict} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[verdict]} />
    </svg>
  );
}
