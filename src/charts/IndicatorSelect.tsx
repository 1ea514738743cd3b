import { listIndicatorGroups } from '../cartography/listIndicatorGroups.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { useText } from '../i18n/LanguageContext.tsx';
import { indicators } from '../i18n/sections/indicators.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { SelectField } from '../ui/SelectField.tsx';
import './IndicatorSelect.css';

interface IndicatorSelectProps {
  label: string;
  offered: readonly Indicator[];
  value: Indicator;
  onChange(id: string): void;
}

/** One indicator among those that can be chosen there, under what it is chosen for. */
export function IndicatorSelect({ label, offered, value, onChange }: IndicatorSelectProps) {
  const messages = useText(indicators);
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources);
  return (
    <div className="indicator-select">
      <span className="indicator-select-label" aria-hidden="true">
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
