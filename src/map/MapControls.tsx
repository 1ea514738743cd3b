import type { ReactNode } from 'react';
import { useText } from '../i18n/LanguageContext.tsx';
import { mapControls } from '../i18n/sections/mapControls.ts';
import './MapControls.css';
import type { MovableMap } from './MovableMap.ts';

interface MapControlsProps {
  /** Null while there is nothing to move yet. */
  map: MovableMap | null;
  isLocating: boolean;
  onOverview(): void;
  /** Without it there is no button to find oneself. */
  onAroundMe?: (() => void) | undefined;
}

/** The buttons over the map, the same whether MapLibre draws or the still map stands in. */
export function MapControls({ map, isLocating, onOverview, onAroundMe }: MapControlsProps) {
  const text = useText(mapControls).controls;
  if (!map) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a map are no fieldset of a form
    <div className="map-controls" role="group" aria-label={text.region}>
      <div className="map-controls-set">
        <ControlButton label={text.zoomIn} onPress={() => map.zoomBy(1)}>
          <path d="M10 4v12M4 10h12" />
        </ControlButton>
        <ControlButton label={text.zoomOut} onPress={() => map.zoomBy(-1)}>
          <path d="M4 10h12" />
        </ControlButton>
      </div>
      <div className="map-controls-set">
        <ControlButton label={text.overview} onPress={onOverview}>
          <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />
        </ControlButton>
        {onAroundMe && (
          <ControlButton
            label={isLocating ? text.locating : text.aroundMe}
            isBusy={isLocating}
            onPress={onAroundMe}
          >
            <circle cx="10" cy="10" r="5" />
            <circle cx="10" cy="10" r="1" />
            <path d="M10 1.5V5M10 15v3.5M1.5 10H5M15 10h3.5" />
          </ControlButton>
        )}
      </div>
    </div>
  );
}

interface ControlButtonProps {
  label: string;
  isBusy?: boolean;
  onPress(): void;
  children: ReactNode;
}

function ControlButton({ label, isBusy = false, onPress, children }: ControlButtonProps) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={label}
      title={label}
      aria-busy={isBusy}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
