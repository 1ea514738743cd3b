import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { experiments } from '../../i18n/sections/experiments.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useRecord } from '../../state/useRecord.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { ExperimentRecord } from './ExperimentRecord.tsx';
import { RepeatLink } from './RepeatLink.tsx';

/** The record of an experiment beside the map. */
export function ExperimentSheet({ id }: { id: string }) {
  const text = useText(experiments);
  const words = useText(app);
  const record = useRecord(id);
  const changeView = useAtlas((state) => state.changeView);
  const heading = useRef<HTMLHeadingElement>(null);
  const isKnown = record !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new record takes the focus
  useEffect(() => {
    if (isKnown) heading.current?.focus();
  }, [id, isKnown]);

  return (
    <SidePanel
      label={text.recordRegion}
      side="end"
      startsExpanded
      summary={<p className="panel-summary">{record?.name}</p>}
      expandLabel={words.open}
      collapseLabel={words.fold}
    >
      <div className="sheet-header">
        <div className="sheet-heading">
          <h2 ref={heading} tabIndex={-1}>
            {record ? record.name : text.unknownRecord}
          </h2>
        </div>
        <button
          type="button"
          className="sheet-close"
          aria-label={words.close}
          onClick={() => changeView({ record: null })}
        >
          ×
        </button>
      </div>
      {record && (
        <>
          <ExperimentRecord record={record} headingLevel={3} />
          <p className="record-explore">
            <RepeatLink record={record} />
          </p>
        </>
      )}
    </SidePanel>
  );
}
