import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { mapReadings as readingsSection } from '../../../i18n/sections/mapReadings.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { mapReadings } from '../../../state/sharedView.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import './map-readings.css';
import { whyNoReading } from './whyNoReading.ts';

/** What is read from the map; a reading that the indicator does not have says why. */
export function ReadingChooser({ indicator }: { indicator: Indicator }) {
  const text = useText(readingsSection);
  const asked = useAtlas((state) => state.view.mapReading);
  const changeView = useAtlas((state) => state.changeView);
  const reason = whyNoReading(indicator, asked);
  return (
    <div className="panel-group reading-chooser">
      <SegmentedControl
        label={text.label}
        value={reason ? 'value' : asked}
        onChange={(mapReading) => changeView({ mapReading })}
        options={mapReadings.map((value) => {
          const why = whyNoReading(indicator, value);
          return {
            value,
            label: text.readings[value],
            unavailable: why ? text.unavailable[why] : undefined,
          };
        })}
      />
      {reason && (
        <p className="panel-note" role="status">
          {text.fallback(text.readings[asked], text.unavailable[reason])}
        </p>
      )}
    </div>
  );
}
