import { lazy, useEffect, useRef, useState } from 'react';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { register } from '../i18n/sections/register.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { type RegisterPart, registerParts } from '../state/sharedView.ts';
import { useLoading } from '../state/useLoading.ts';
import { LoadingBar } from '../ui/LoadingBar.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExperimentsStage } from './ExperimentsStage.tsx';
import { experimentsPanels } from './experimentsPanels.ts';
import './experimentsScreen.css';
import { ReadyMark } from './ReadyMark.tsx';
import type { StagePicture } from './useIndicatorPicture.ts';

const RecordPage = lazy(async () => ({
  default: (await import('../features/experiments/RecordPage.tsx')).RecordPage,
}));

const shownParts = registerParts.filter((part) => experimentsPanels[part]);

/** Expérimentations: a part of it, or the page of a record, beside the map of the sites. */
export function ExperimentsScreen() {
  const text = useText(app);
  const words = useText(register);
  const { record, registerPart } = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const firstView = useAtlas((state) => state.firstView);
  const [picture, setPicture] = useState<StagePicture | null>(null);
  const part: RegisterPart = shownParts.includes(registerPart) ? registerPart : 'register';
  const panel = experimentsPanels[part];
  const hasMap = record !== null || (panel?.hasMap ?? false);
  const pane = useReturnOfFocus(record);
  return (
    <div className="register" data-map={hasMap}>
      <div className="register-side">
        <div className="register-pane" ref={pane} inert={record !== null}>
          <div className="register-head">
            <h1 tabIndex={-1}>{text.screens.experiments}</h1>
            {shownParts.length > 1 && (
              <SegmentedControl
                label={words.parts.label}
                value={part}
                onChange={(chosen) => changeView({ registerPart: chosen })}
                options={shownParts.map((value) => ({ value, label: words.parts[value] }))}
              />
            )}
          </div>
          {!firstView && <Progress />}
          <ErrorBoundary key={part} of="part">
            {firstView && panel && <panel.Panel onPicture={setPicture} />}
            {record === null && <ReadyMark />}
          </ErrorBoundary>
        </div>
        {record !== null && firstView && (
          <ErrorBoundary key={record} of="part">
            <RecordPage id={record} />
            <ReadyMark />
          </ErrorBoundary>
        )}
      </div>
      {hasMap && (
        <ErrorBoundary of="part">
          <ExperimentsStage picture={picture} />
        </ErrorBoundary>
      )}
    </div>
  );
}

/** Nothing is counted, or called unknown, before the register is there. */
function Progress() {
  const words = useText(app);
  const formats = useFormats();
  const loading = useLoading();
  if (!loading) return null;
  const { loadedBytes, totalBytes, isSlow } = loading;
  return (
    <LoadingBar
      label={words.loading}
      loaded={loadedBytes}
      total={totalBytes}
      text={words.loadingData(formats.bytes(loadedBytes), formats.bytes(totalBytes))}
      slowText={isSlow ? words.loadingIsSlow : null}
    />
  );
}

/** When the page of a record closes, the focus is on its link again, or on the heading. */
function useReturnOfFocus(record: string | null) {
  const pane = useRef<HTMLDivElement>(null);
  const open = useRef(record);
  useEffect(() => {
    const left = open.current;
    open.current = record;
    if (record !== null || left === null) return;
    const links = pane.current?.querySelectorAll<HTMLElement>('[data-record]') ?? [];
    const link = [...links].find(({ dataset }) => dataset.record === left);
    (link ?? pane.current?.querySelector('h1'))?.focus();
  }, [record]);
  return pane;
}
