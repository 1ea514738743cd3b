import { type ReactNode, useState } from 'react';
import './SheetParts.css';
import './SidePanel.css';

interface SidePanelProps {
  /** Name of the region. */
  label: string;
  side: 'start' | 'end';
  /** What stays in sight on a phone when the sheet is folded. */
  summary: ReactNode;
  /** Names of the button that unfolds and folds the sheet on a phone. */
  expandLabel: string;
  collapseLabel: string;
  startsExpanded?: boolean;
  /** What is read beside it: for another, it is on a phone as it starts. */
  beside?: string;
  children: ReactNode;
}

/** A panel beside the map; on a phone, a sheet from the bottom that folds to its summary. */
export function SidePanel(props: SidePanelProps) {
  const { startsExpanded = false, beside } = props;
  const [isExpanded, setExpanded] = useState(startsExpanded);
  const [asked, setAsked] = useState(startsExpanded);
  const [read, setRead] = useState(beside);
  // What it holds has changed for something that is to be read at once; folding is left to the reader.
  if (asked !== startsExpanded) {
    setAsked(startsExpanded);
    if (startsExpanded) setExpanded(true);
  }
  if (read !== beside) {
    setRead(beside);
    setExpanded(startsExpanded);
  }
  return (
    <section
      className="side-panel"
      data-side={props.side}
      data-expanded={isExpanded}
      aria-label={props.label}
    >
      <div className="side-panel-summary">
        <button
          type="button"
          className="side-panel-handle"
          aria-expanded={isExpanded}
          aria-label={isExpanded ? props.collapseLabel : props.expandLabel}
          onClick={() => setExpanded(!isExpanded)}
        />
        {props.summary}
      </div>
      <div className="side-panel-content">{props.children}</div>
    </section>
  );
}
