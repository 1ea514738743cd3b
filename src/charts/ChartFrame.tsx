import { type ReactNode, useRef, useState } from 'react';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { ChartExport } from '../exports/ChartExport.tsx';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { charts } from '../i18n/sections/charts.ts';
import { useAtlas } from '../state/atlasStore.ts';
import { useWidth } from '../ui/useWidth.ts';
import './chart.css';

interface ChartFrameProps {
  /** In the names of files. */
  kind: string;
  heading: string;
  lead: string;
  /** What is chosen: above the chart. */
  choosers: ReactNode;
  /** What the axes measure, in full: beside the chart, where nothing is cut; `null` without a chart. */
  axes: { x: string; y: string } | null;
  /** Whose sources are cited. */
  indicators: readonly Indicator[];
  /** Sentences beneath the chart. */
  notes: readonly (string | false)[];
  /** Drawn when it is asked for. */
  table(): ReactNode;
  /** The chart in the width it is given, in pixels; `null` while its figures are awaited. */
  children: ((width: number) => ReactNode) | null;
}

const widest = 860;

/** What every chart has: title, choices, axes with units, notes, source with date, and its table. */
export function ChartFrame(props: ChartFrameProps) {
  const text = useText(charts);
  const box = useRef<HTMLElement>(null);
  const width = Math.min(useWidth(box), widest);
  const [isTableOpen, setTableOpen] = useState(false);
  return (
    <section className="chart">
      <h2>{props.heading}</h2>
      <p className="chart-lead">{props.lead}</p>
      <div className="chart-choosers">
        {props.choosers}
        {props.children !== null && props.axes && (
          <ChartExport
            figure={box}
            title={props.heading}
            subtitle={[props.axes.y, props.axes.x].filter(Boolean).join('\u00a0; ')}
            fileNameParts={[props.kind, ...props.indicators.map(({ id }) => id)]}
            figures={props.indicators.map((indicator) => ({ indicator, year: null }))}
            remarks={props.notes.filter((note) => note !== false)}
          />
        )}
      </div>
      <figure ref={box}>
        {props.children === null && <p className="chart-pending">{text.pending}</p>}
        {props.children !== null && width > 0 && (
          <>
            {props.axes && <p className="chart-axis">↑ {props.axes.y}</p>}
            {props.children(width)}
            {props.axes?.x && <p className="chart-axis chart-axis-x">{props.axes.x} →</p>}
          </>
        )}
        <figcaption>
          {props.notes.map((note) => note && <p key={note}>{note}</p>)}
          <SourceLine indicators={props.indicators} />
        </figcaption>
      </figure>
      <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
        <summary>{text.showTable}</summary>
        {isTableOpen && props.table()}
      </details>
    </section>
  );
}

/** Producers and dates, each once. */
function SourceLine({ indicators }: { indicators: readonly Indicator[] }) {
  const text = useText(charts);
  const formats = useFormats();
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources);
  const ids = new Set(indicators.flatMap((indicator) => indicator.sources));
  const cited = sources?.filter(({ id }) => ids.has(id)) ?? [];
  if (cited.length === 0) return null;
  return (
    <p className="chart-source">
      {text.source(formats.list(cited.map(({ producer, vintage }) => `${producer} (${vintage})`)))}
    </p>
  );
}
