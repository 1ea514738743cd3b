import { listIndicatorGroups } from '../../../cartography/listIndicatorGroups.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { useText } from '../../../i18n/LanguageContext.tsx';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { SelectField } from '../../../ui/SelectField.tsx';

interface IndicatorSelectProps {
  label: string;
  offered: readonly Indicator[];
  value: Indicator;
  onChange(id: string): void;
}

/** One indicator among those a chart can show. */
export function IndicatorSelect({ label, offered, value, onChange }: IndicatorSelectProps) {
  const messages = useText(indicators);
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources);
  return (
    <div className="chart-chooser">
      <span className="chart-chooser-label" aria-hidden="true">
        {label}
      </span>
      <SelectField
        label={label}
        groups={listIndicatorGroups(messages, sources ?? [], offered)}
        value={value.id}
        onChange={onChange}
      />
    </div>
  );
}
