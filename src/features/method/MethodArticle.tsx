import type { ComponentType } from 'react';
import type { MethodPage, MethodPageId } from '../../state/methodPages.ts';
import { AccessibilityPage } from './AccessibilityPage.tsx';
import { AgreementPage } from './agreement/AgreementPage.tsx';
import { CitationPage } from './CitationPage.tsx';
import { CoveragePage } from './CoveragePage.tsx';
import { DataPage } from './DataPage.tsx';
import { DictionaryPage } from './DictionaryPage.tsx';
import { EmbeddingPage } from './EmbeddingPage.tsx';
import { HomePage } from './HomePage.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import { IndicatorsPage } from './IndicatorsPage.tsx';
import './methodArticle.css';
import { LegalPage } from './LegalPage.tsx';
import { PageList } from './PageList.tsx';
import { ReportPage } from './ReportPage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { UnknownsPage } from './UnknownsPage.tsx';
import { VersionPage } from './VersionPage.tsx';

const pages: Record<MethodPageId, ComponentType> = {
  home: HomePage,
  indicators: IndicatorsPage,
  coverage: CoveragePage,
  agreement: AgreementPage,
  sources: SourcesPage,
  data: DataPage,
  dictionary: DictionaryPage,
  unknowns: UnknownsPage,
  accessibility: AccessibilityPage,
  legal: LegalPage,
  embedding: EmbeddingPage,
  report: ReportPage,
  citation: CitationPage,
  version: VersionPage,
};

/** What stands under the title of the page. */
export function MethodArticle({ page }: { page: MethodPage }) {
  if (page.kind === 'indicator') return <IndicatorPage indicator={page.indicator} />;
  if (page.kind === 'unknown') return <PageList />;
  const Page = pages[page.id];
  return <Page />;
}
