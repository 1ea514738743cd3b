import { lazy, type ReactNode } from 'react';
import { useAtlas } from '../state/atlasStore.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import './workScreen.css';

export const TerritoryPicker = lazy(async () => ({
  default: (await import('../features/explore/TerritorySearch.tsx')).TerritorySearch,
}));

interface WorkScreenProps<Part extends string> {
  title: string;
  /** What is worked on, beside it. */
  panel: ReactNode;
  part: Part;
  parts: readonly Part[];
  text: { label: string } & Record<Part, string>;
  onPart(part: Part): void;
  /** What else may be done with it, beside the readings. */
  action?: ReactNode;
  /** The reading, drawn once the territory is there. */
  children: ReactNode;
}

/** What is worked on, beside one reading of it at a time. */
export function WorkScreen<Part extends string>(props: WorkScreenProps<Part>) {
  const { part, text } = props;
  const isOpen = useAtlas((state) => state.territory !== null);
  return (
    <div className="work-screen">
      <h1 className="visually-hidden">{props.title}</h1>
      <ErrorBoundary of="part">{props.panel}</ErrorBoundary>
      <div className="work-stage">
        <div className="work-parts">
          <SegmentedControl
            label={text.label}
            value={part}
            onChange={props.onPart}
            options={props.parts.map((value) => ({ value, label: text[value] }))}
          />
          {props.action}
        </div>
        <ErrorBoundary key={part} of="part">
          {isOpen && props.children}
        </ErrorBoundary>
      </div>
    </div>
  );
}
