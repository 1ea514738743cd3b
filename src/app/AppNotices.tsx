import { useState } from 'react';
import type { DatasetProblem } from '../datasets/problem.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { nameDataFiles } from '../i18n/nameDataFiles.ts';
import { app } from '../i18n/sections/app.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { Notice } from '../ui/Notice.tsx';
import './AppNotices.css';
import { reloadPage } from './reloadPage.ts';

/** Where the notices of a part of the screen join those of the whole. */
export const noticesId = 'avis';

/** What went wrong, one sentence each, over any screen; the rest stays usable. */
export function AppNotices() {
  const isOverMap = useAtlas((state) => state.view.screen === 'explore');
  return (
    <div id={noticesId} className="app-notices" data-over-map={isOverMap}>
      <DataNotices />
      <WorkerNotice />
      <AddressNotice />
      <IntegrityNotice />
    </div>
  );
}

/** One sentence for each kind of problem, with the files it concerns. */
function DataNotices() {
  const text = useText(app);
  const formats = useFormats();
  const hand = useAtlasHand();
  const problems = useAtlas((state) => state.dataProblems);
  const isUsable = useAtlas((state) => state.firstView !== null);
  return filesByCode(problems).map(([code, files]) => {
    const mustReload = code === 'newerSchema';
    return (
      <Notice
        key={code}
        tone="warning"
        actionLabel={mustReload ? text.reload : text.retry}
        onAction={mustReload ? reloadPage : hand.retry}
      >
        {text.datasetProblems[code](nameDataFiles(text, formats, files))}{' '}
        {isUsable && text.restUsable}
      </Notice>
    );
  });
}

function filesByCode(problems: readonly DatasetProblem[]): [DatasetProblem['code'], string[]][] {
  const files = new Map<DatasetProblem['code'], Set<string>>();
  for (const { code, file } of problems) files.set(code, (files.get(code) ?? new Set()).add(file));
  return [...files].map(([code, names]) => [code, [...names]]);
}

function WorkerNotice() {
  const text = useText(app);
  const hand = useAtlasHand();
  const event = useAtlas((state) => state.workerEvent);
  const dismiss = useAtlas((state) => state.dismissWorkerEvent);
  if (event === null) return null;
  if (event === 'failed') {
    return (
      <Notice tone="warning" actionLabel={text.retry} onAction={hand.retry}>
        {text.workerFailed} {text.restUsable}
      </Notice>
    );
  }
  return (
    <Notice dismissLabel={text.close} onDismiss={dismiss}>
      {text.workerRestarted}
    </Notice>
  );
}

function AddressNotice() {
  const text = useText(app);
  const formats = useFormats();
  const problems = useAtlas((state) => state.addressProblems);
  const dismiss = useAtlas((state) => state.dismissAddressProblems);
  if (problems.length === 0) return null;
  const parts = problems.map(({ key, value }) => `${key}=${value}`);
  return (
    <Notice tone="warning" dismissLabel={text.close} onDismiss={dismiss}>
      {text.addressIgnored(formats.list(parts))}
    </Notice>
  );
}

/** Where the browser cannot compute a hash, that is said rather than passed over. */
function IntegrityNotice() {
  const text = useText(app);
  const isUnchecked = useAtlas((state) => state.firstView?.integrity === 'unchecked');
  const [isOpen, setOpen] = useState(true);
  if (!isUnchecked || !isOpen) return null;
  return (
    <Notice dismissLabel={text.close} onDismiss={() => setOpen(false)}>
      {text.hashCheckSkipped}
    </Notice>
  );
}
