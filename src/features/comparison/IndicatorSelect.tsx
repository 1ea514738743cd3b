import { indicatorText } from '../../cartography/describeValue.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { GroupedSelect } from '../../ui/GroupedSelect.tsx';

interface IndicatorSelectProps {
  label: string;
  /** Those to choose from, in the order of the registry. */
  indicators: readonly Indicator[];
  value: string;
  onChange(id: string): void;
}

/** One indicator among some, by family. */
export function IndicatorSelect(props: IndicatorSelectProps) {
  const names = useText(indicators);
  const families = [...new Set(props.indicators.map(({ family }) => family))];
  return (
    <GroupedSelect
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      groups={families.map((family) => ({
        label: names.families[family],
        options: props.indicators
          .filter((indicator) => indicator.family === family)
          .map(({ id }) => ({ id, label: indicatorText(names, id).label })),
      }))}
    />
  );
}
