import { listIndicatorGroups } from '../../cartography/listIndicatorGroups.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface IndicatorSelectProps {
  label: string;
  /** Those to choose from. */
  offered: readonly Indicator[];
  value: string;
  onChange(id: string): void;
}

/** One indicator among some, by family, under what it is chosen for. */
export function IndicatorSelect({ label, offered, value, onChange }: IndicatorSelectProps) {
  const names = useText(indicators);
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources);
  return (
    <div>
      <p className="panel-label" aria-hidden="true">
        {label}
      </p>
      <SelectField
        label={label}
        groups={listIndicatorGroups(names, sources ?? [], offered)}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
