import { indicatorText, unitText } from '../../cartography/describeValue.ts';
import type { Indicator, IndicatorFamily } from '../../domain/indicators/indicator.ts';
import { indicators as registry } from '../../domain/indicators/indicators.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { indicators } from '../../i18n/sections/indicators.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SelectField, type SelectGroup } from '../../ui/SelectField.tsx';

/** All indicators by family, each with what it means, its unit, date, source and who answers for it. */
interface IndicatorChooserProps {
  indicator: Indicator;
  startsOpen: boolean;
}

export function IndicatorChooser({ indicator, startsOpen }: IndicatorChooserProps) {
  const text = useText(explore);
  const changeView = useAtlas((state) => state.changeView);
  return (
    <SelectField
      label={text.indicator}
      groups={useIndicatorGroups()}
      value={indicator.id}
      startsOpen={startsOpen}
      onChange={(indicatorId) => changeView({ indicatorId, year: null })}
    />
  );
}

function useIndicatorGroups(): SelectGroup[] {
  const messages = useText(indicators);
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources);
  const families = [...new Set(registry.map(({ family }) => family))];
  return families.map((family: IndicatorFamily) => ({
    id: family,
    label: messages.families[family],
    options: registry
      .filter((indicator) => indicator.family === family)
      .map((indicator) => {
        const { label, explanation } = indicatorText(messages, indicator.id);
        return {
          id: indicator.id,
          label,
          mark: messages.natures[indicator.nature],
          description: explanation,
          detail: [
            unitText(messages, indicator).full,
            indicator.years.at(-1),
            sources?.find(({ id }) => id === indicator.sources[0])?.producer,
          ]
            .filter(Boolean)
            .join(' · '),
        };
      }),
  }));
}
