import './LegendList.css';

export interface LegendItem {
  label: string;
  colour: string;
  count: string;
  /** Read out after the count. */
  detail: string;
}

/** What is hatched: strokes on a ground. */
export interface LegendMissing {
  label: string;
  line: string;
  ground: string;
  count: string;
}

interface LegendListProps {
  items: readonly LegendItem[];
  missing: readonly LegendMissing[];
  /** The class being looked at, by its place among the items. */
  pointed: number | null;
  onPoint(at: number | null): void;
}

/** The classes of a map with their colours and what is in each; looking at one calls `onPoint`. */
export function LegendList({ items, missing, pointed, onPoint }: LegendListProps) {
  return (
    <ul className="legend-classes" onMouseLeave={() => onPoint(null)}>
      {items.map(({ label, colour, count, detail }, at) => (
        <li key={label}>
          <button
            type="button"
            className="legend-class"
            aria-pressed={pointed === at}
            onMouseEnter={() => onPoint(at)}
            onFocus={() => onPoint(at)}
            onBlur={() => onPoint(null)}
            onClick={() => onPoint(at)}
          >
            <svg className="legend-swatch" viewBox="0 0 20 14" aria-hidden="true">
              <rect width="20" height="14" fill={colour} />
            </svg>
            <span className="legend-label">{label}</span>
            <span className="legend-count">
              {count}
              <span className="visually-hidden">{detail}</span>
            </span>
          </button>
        </li>
      ))}
      {missing.map(({ label, line, ground, count }) => (
        <li key={label} className="legend-class legend-missing">
          <svg className="legend-swatch" viewBox="0 0 20 14" aria-hidden="true">
            <rect width="20" height="14" fill={ground} />
            <path d="M-2 8 8-2M2 16 18 0M12 16 22 6" stroke={line} strokeWidth="2" />
          </svg>
          <span className="legend-label">{label}</span>
          <span className="legend-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
