import { PinPanel } from '../features/comparison/PinPanel.tsx';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { comparison } from '../i18n/sections/comparison.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { comparisonParts } from '../state/sharedView.ts';
import { comparisonPanels } from './comparisonPanels.ts';
import { markPresented } from './performanceMarks.ts';
import { TerritoryPicker, WorkScreen } from './WorkScreen.tsx';

/** Comparer: the zones set side by side, and one reading of them at a time. */
export function ComparisonScreen() {
  const text = useText(app);
  const part = useAtlas((state) => state.view.comparisonPart);
  const changeView = useAtlas((state) => state.changeView);
  const Part = comparisonPanels[part];
  return (
    <WorkScreen
      title={text.screens.comparison}
      panel={<PinPanel Picker={TerritoryPicker} />}
      part={part}
      parts={comparisonParts}
      text={useText(comparison).parts}
      onPart={(chosen) => changeView({ comparisonPart: chosen })}
    >
      <Part onDrawn={() => void markPresented('atlas:ready')} />
    </WorkScreen>
  );
}
