import { Button } from 'react-aria-components';
import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { indicators as registry } from '../../../domain/indicators/indicators.ts';
import { mostPriorityIndicators } from '../../../domain/priorities/mostPriorityIndicators.ts';
import { needSign } from '../../../domain/priorities/needSign.ts';
import { isMeshAllowed, type Mesh } from '../../../domain/territory/zone.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { app } from '../../../i18n/sections/app.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { priorities } from '../../../i18n/sections/priorities.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { type ChecklistOption, ChecklistPopover } from '../../../ui/ChecklistPopover.tsx';
import { usePriorityWeights } from './usePriorities.ts';

/** What an indicator weighs when it is added. */
const firstWeight = 3;

/** The indicators that say need, by family; those that do not stay out of the list. */
export function PriorityChooser({ mesh }: { mesh: Mesh }) {
  const text = useText(priorities).weights;
  const names = useText(indicators);
  const words = useText(app);
  const formats = useFormats();
  const weights = usePriorityWeights();
  const changeView = useAtlas((state) => state.changeView);
  const candidates = registry.filter((indicator) => needSign(indicator) !== 0);
  const families = [...new Set(candidates.map(({ family }) => family))];
  const isFull = weights.length >= mostPriorityIndicators;
  const groups = families.map((family) => ({
    id: family,
    label: names.families[family],
    options: candidates.filter((indicator) => indicator.family === family).map(describeOption),
  }));
  return (
    <ChecklistPopover
      button={<Button className="priority-choose">{text.choose}</Button>}
      heading={`${text.chooseHeading}. ${text.most(formats.integer(mostPriorityIndicators))}`}
      groups={groups}
      onChange={(id, isChecked) => {
        const others = weights.filter(({ indicatorId }) => indicatorId !== id);
        changeView({
          priorityWeights: isChecked
            ? [...others, { indicatorId: id, weight: firstWeight }]
            : others,
        });
      }}
      resetLabel={text.reset}
      onReset={() => changeView({ priorityWeights: null })}
      closeLabel={words.close}
    />
  );

  function describeOption(indicator: Indicator): ChecklistOption {
    const { id, finestMesh, nature } = indicator;
    const isTooFine = !isMeshAllowed(mesh, finestMesh);
    const isChecked = weights.some(({ indicatorId }) => indicatorId === id);
    const details = [
      names.natures[nature],
      unitText(names, indicator).full,
      isTooFine && text.tooFine(names.meshes[mesh].one),
    ];
    return {
      id,
      label: indicatorText(names, id).short,
      detail: details.filter(Boolean).join(' · '),
      isChecked,
      // The last one stays: without any, there is nothing to weigh.
      isDisabled: isChecked ? weights.length === 1 : isTooFine || isFull,
    };
  }
}
