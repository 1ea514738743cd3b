import { useState } from 'react';
import { outlineFilesByMesh } from '../datasets/loadLater.ts';
import type { DatasetProblem } from '../datasets/problem.ts';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { nameDataFiles } from '../i18n/nameDataFiles.ts';
import { app } from '../i18n/sections/app.ts';
import { pins } from '../i18n/sections/pins.ts';
import { useAtlasHand } from '../state/AtlasHand.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { Notice } from '../ui/Notice.tsx';
import './AppNotices.css';
import { noticesId } from './noticesId.ts';
import { PinNotice } from './PinNotice.tsx';
import { reloadPage } from './reloadPage.ts';

/** What went wrong, one sentence each, over any screen; the rest stays usable. */
export function AppNotices() {
  const isOverMap = useAtlas((state) => state.view.screen === 'explore');
  return (
    <div id={noticesId} className="app-notices" data-over-map={isOverMap}>
      <DataNotices />
      <WorkerNotice />
      <AddressNotice />
      <IntegrityNotice />
      <NewVersionNotice />
      <PinNotice />
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
  const [closed, setClosed] = useState<readonly DatasetProblem[]>([]);
  const open = problems.filter((problem) => !closed.includes(problem));
  return [...groupByCase(open)].map(([problem, group]) => {
    const mustReload = problem === 'newerSchema' || problem === 'olderSchema';
    const files = group.map(({ file }) => file);
    const names = nameDataFiles(text, formats, files);
    return (
      <Notice
        key={problem}
        tone="warning"
        actionLabel={mustReload ? text.reload : text.retry}
        onAction={mustReload ? reloadPage : hand.retry}
        // Without the first view there is nothing beneath to get back to.
        {...(isUsable && {
          dismissLabel: text.close,
          onDismiss: () => setClosed([...closed, ...group]),
        })}
      >
        {problem === 'replaced'
          ? text.outlinesReplaced(names)
          : text.datasetProblems[problem](names)}
        {isUsable && problem !== 'replaced' && ` ${text.restUsable}`}
      </Notice>
    );
  });
}

type ProblemCase = DatasetProblem['code'] | 'replaced';

/** Outlines that those of the communes stand in for, see `composeOutlines`. */
const replacedFiles: readonly string[] = [
  ...outlineFilesByMesh.epci,
  ...outlineFilesByMesh.livingArea,
];

function groupByCase(problems: readonly DatasetProblem[]): Map<ProblemCase, DatasetProblem[]> {
  const groups = new Map<ProblemCase, DatasetProblem[]>();
  for (const problem of problems) {
    const found = replacedFiles.includes(problem.file) ? 'replaced' : problem.code;
    groups.set(found, [...(groups.get(found) ?? []), problem]);
  }
  return groups;
}

function WorkerNotice() {
  const text = useText(app);
  const hand = useAtlasHand();
  const event = useAtlas((state) => state.workerEvent);
  const dismiss = useAtlas((state) => state.dismissWorkerEvent);
  if (event === null) return null;
  if (event === 'failed') {
    return (
      <Notice
        tone="warning"
        actionLabel={text.retry}
        onAction={hand.retry}
        dismissLabel={text.close}
        onDismiss={dismiss}
      >
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
  const words = useText(pins).pinProblems;
  const formats = useFormats();
  const problems = useAtlas((state) => state.addressProblems);
  const dismiss = useAtlas((state) => state.dismissAddressProblems);
  if (problems.length === 0) return null;
  const parts = problems.flatMap(({ key, value, reason }) =>
    reason ? [] : `${key}=${shorten(value)}`,
  );
  const pinProblems = problems.flatMap(({ reason, value }) =>
    reason ? words[reason](shorten(value)) : [],
  );
  const sentences = parts.length > 0 ? [text.addressIgnored(formats.list(parts))] : [];
  return (
    <Notice tone="warning" dismissLabel={text.close} onDismiss={dismiss}>
      {[...sentences, ...pinProblems].join(' ')}
    </Notice>
  );
}

const mostShown = 40;

/** What an address says can be of any length, and hold characters that are not to be shown. */
function shorten(value: string): string {
  const shown = value.replace(/\p{C}/gu, '');
  return shown.length > mostShown ? `${shown.slice(0, mostShown)}…` : shown;
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

/** The view is in the address: the reload shows it again. */
function NewVersionNotice() {
  const text = useText(app);
  const takeUp = useAtlas((state) => state.takeUpNewVersion);
  const offer = useAtlas((state) => state.offerNewVersion);
  if (takeUp === null) return null;
  return (
    <Notice
      actionLabel={text.takeUpNewVersion}
      onAction={takeUp}
      dismissLabel={text.close}
      onDismiss={() => offer(null)}
    >
      {text.newVersion}
    </Notice>
  );
}
