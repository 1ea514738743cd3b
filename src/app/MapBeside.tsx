import { type ReactNode, useRef } from 'react';
import type { PictureSize } from '../cartography/mapProjection.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { useAtlas } from '../state/atlasStore.ts';
import './mapBeside.css';
import { useStageSize } from './useStageSize.ts';

/** The place of a map on the screen, and what is drawn in it. */
export interface StageProps {
  firstView: FirstView;
  size: PictureSize;
}

interface MapBesideProps {
  /** What chooses and explains the map, and its name. */
  settings: ReactNode;
  label: string;
  className?: string;
  children(stage: StageProps): ReactNode;
}

/** A map beside what chooses and explains it. */
export function MapBeside({ settings, label, className = '', children }: MapBesideProps) {
  const firstView = useAtlas((state) => state.firstView);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  return (
    <div className={`map-beside ${className}`}>
      <div className="stage" ref={stage}>
        {firstView && size && children({ firstView, size })}
      </div>
      <section className="map-beside-settings" aria-label={label}>
        {settings}
      </section>
    </div>
  );
}
