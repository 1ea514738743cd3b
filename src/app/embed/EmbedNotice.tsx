import type { Indicator } from '../../domain/indicators/indicator.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { nameDataFiles } from '../../i18n/nameDataFiles.ts';
import { app } from '../../i18n/sections/app.ts';
import { embedding } from '../../i18n/sections/embedding.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useFailedFiles } from '../../state/useFailedFiles.ts';

interface EmbedNoticeProps {
  indicator: Indicator;
  isUnknown: boolean;
}

/** What went wrong, in one sentence at most, with the one thing to do about it. */
export function EmbedNotice({ indicator, isUnknown }: EmbedNoticeProps) {
  const text = useText(embedding).frame;
  const words = useText(app);
  const formats = useFormats();
  const hand = useAtlasHand();
  const problems = useAtlas((state) => state.dataProblems);
  const isOpen = useAtlas((state) => state.firstView !== null);
  const files = useFailedFiles(indicator);
  // What the figure in view does without is not said.
  const problem = problems.find(({ file }) => !isOpen || files.includes(file));
  const hasFailed = useAtlas((state) => state.workerEvent === 'failed');
  if (problem || hasFailed) {
    return (
      <p className="embed-notice" role="alert">
        {problem
          ? words.datasetProblems[problem.code](nameDataFiles(words, formats, [problem.file]))
          : words.workerFailed}{' '}
        <button type="button" onClick={hand.retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (!isUnknown) return null;
  return (
    <p className="embed-notice" role="status">
      {text.unknownZone}
    </p>
  );
}
