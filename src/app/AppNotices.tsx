import type { DatasetProblem } from '../datasets/problem.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { Notice } from '../ui/Notice.tsx';

/** What went wrong, one sentence each, over any screen; the rest stays usable. */
export function AppNotices() {
  const text = useText(app);
  const formats = useFormats();
  const hand = useAtlasHand();
  const problems = useAtlas((state) => state.dataProblems);
  const workerEvent = useAtlas((state) => state.workerEvent);
  const dismissWorkerEvent = useAtlas((state) => state.dismissWorkerEvent);
  const addressProblems = useAtlas((state) => state.addressProblems);
  const dismissAddress = useAtlas((state) => state.dismissAddressProblems);
  const isUsable = useAtlas((state) => state.firstView !== null);
  const isUnchecked = useAtlas((state) => state.firstView?.integrity === 'unchecked');

  return (
    <div className="stage-notices">
      {onePerFile(problems).map(({ code, file }) => (
        <Notice key={`${code} ${file}`} tone="warning">
          {text.datasetProblems[code](file)} {isUsable && text.restUsable}{' '}
          <button type="button" className="notice-action" onClick={hand.retry}>
            {text.retry}
          </button>
        </Notice>
      ))}
      {workerEvent && (
        <Notice tone="warning" dismissLabel={text.close} onDismiss={dismissWorkerEvent}>
          {workerEvent === 'restarted' ? text.workerRestarted : text.workerFailed}
        </Notice>
      )}
      {addressProblems.length > 0 && (
        <Notice tone="warning" dismissLabel={text.close} onDismiss={dismissAddress}>
          {text.addressIgnored(
            formats.list(addressProblems.map(({ key, value }) => `${key}=${value}`)),
          )}
        </Notice>
      )}
      {isUnchecked && <Notice>{text.hashCheckSkipped}</Notice>}
    </div>
  );
}

function onePerFile(problems: readonly DatasetProblem[]): DatasetProblem[] {
  return [...new Map(problems.map((problem) => [problem.file, problem])).values()];
}
