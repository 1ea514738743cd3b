import { listIndicatorGroups } from '../../cartography/listIndicatorGroups.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
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
  return listIndicatorGroups(messages, sources ?? [], registry);
}
