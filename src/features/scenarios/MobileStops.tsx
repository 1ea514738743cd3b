import type { ComponentType } from 'react';
import { mostStops } from '../../domain/scenarios/supplyGestures.ts';
import { CommuneField, type CommunePicker } from './CommuneField.tsx';
import type { Stop } from './gesture.ts';
import { useScenarioWords } from './useScenarioWords.ts';
import '../../ui/iconButton.css';

interface MobileStopsProps {
  stops: readonly Stop[];
  Picker: ComponentType<CommunePicker>;
  onChange(stops: readonly Stop[]): void;
}

/** Where a mobile unit goes, and how many days a week. */
export function MobileStops({ stops, Picker, onChange }: MobileStopsProps) {
  const { text } = useScenarioWords();
  const put = (at: number, part: Partial<Stop>) =>
    onChange(stops.map((stop, place) => (place === at ? { ...stop, ...part } : stop)));
  return (
    <>
      {stops.map((stop, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is known by its place
        <div key={at} className="scenario-stop">
          <CommuneField
            needed="stop"
            label={text.form.stop(at + 1)}
            value={stop.commune}
            Picker={Picker}
            onChange={(commune) => put(at, { commune })}
          />
          <label className="scenario-field">
            <span className="panel-label">{text.form.days}</span>
            <input
              type="number"
              value={stop.days}
              min={0.5}
              max={5}
              step={0.5}
              onChange={(event) => put(at, { days: event.target.value })}
            />
          </label>
          {stops.length > 1 && (
            <button
              type="button"
              className="icon-button"
              aria-label={text.form.removeStop(at + 1)}
              onClick={() => onChange(stops.toSpliced(at, 1))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {stops.length < mostStops && (
        <button
          type="button"
          className="scenario-link"
          onClick={() => onChange([...stops, { commune: null, days: '1' }])}
        >
          {text.form.addStop}
        </button>
      )}
    </>
  );
}
