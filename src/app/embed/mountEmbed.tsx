import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../i18n/LanguageContext.tsx';
import { AtlasHandProvider } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { Atlas } from '../../state/openAtlas.ts';
import type { EmbedOptions } from '../../state/url/embedCodec.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { EmbedApp } from './EmbedApp.tsx';

export function mountEmbed(root: HTMLElement, hand: Atlas, options: EmbedOptions): void {
  createRoot(root).render(
    <StrictMode>
      <AtlasHandProvider value={hand}>
        <InLanguage options={options} />
      </AtlasHandProvider>
    </StrictMode>,
  );
}

function InLanguage({ options }: { options: EmbedOptions }) {
  const language = useAtlas((state) => state.view.language);
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary>
        <EmbedApp options={options} />
      </ErrorBoundary>
    </LanguageProvider>
  );
}
