import { lazy } from 'react';
import { SearchField } from '../features/explore/SearchField.tsx';
import { LanguageProvider } from '../i18n/LanguageContext.tsx';
import { useAtlas } from '../state/atlasStore.ts';
import { briefRecord } from '../state/sharedView.ts';
import { AppNotices } from './AppNotices.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExploreScreen } from './ExploreScreen.tsx';
import { ReadyMark } from './ReadyMark.tsx';
import './print.css';
import { Shell } from './Shell.tsx';
import { useNeededData } from './useNeededData.ts';

const ComparisonScreen = lazy(async () => ({
  default: (await import('./ComparisonScreen.tsx')).ComparisonScreen,
}));
const ExperimentsScreen = lazy(async () => ({
  default: (await import('./ExperimentsScreen.tsx')).ExperimentsScreen,
}));
const ReplicabilityScreen = lazy(async () => ({
  default: (await import('./ReplicabilityScreen.tsx')).ReplicabilityScreen,
}));
const BriefPage = lazy(async () => ({ default: (await import('./BriefPage.tsx')).BriefPage }));
const ScenariosScreen = lazy(async () => ({
  default: (await import('./ScenariosScreen.tsx')).ScenariosScreen,
}));
const ScenarioReportPage = lazy(async () => ({
  default: (await import('./ScenarioReportPage.tsx')).ScenarioReportPage,
}));
const MethodScreen = lazy(async () => ({
  default: (await import('../features/method/MethodScreen.tsx')).MethodScreen,
}));

/** The whole application: the shell, and the screen of the view. */
export function App() {
  const { screen, language, zone, record } = useAtlas((state) => state.view);
  const isBrief = screen === 'explore' && zone !== null && record === briefRecord;
  const isReport = screen === 'scenarios' && record === briefRecord;
  useNeededData();
  return (
    <LanguageProvider language={language}>
      <Shell search={<SearchField />}>
        <AppNotices />
        <ErrorBoundary key={isBrief || isReport ? briefRecord : screen}>
          {isBrief && <BriefPage />}
          {screen === 'explore' && !isBrief && <ExploreScreen />}
          {screen === 'comparison' && <ComparisonScreen />}
          {screen === 'experiments' && <ExperimentsScreen />}
          {screen === 'replicability' && <ReplicabilityScreen />}
          {screen === 'scenarios' && !isReport && <ScenariosScreen />}
          {isReport && <ScenarioReportPage />}
          {screen === 'method' && <MethodScreen />}
          {(isBrief || isReport || screen === 'method') && <ReadyMark />}
        </ErrorBoundary>
      </Shell>
    </LanguageProvider>
  );
}
