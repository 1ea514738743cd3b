import { useEffect, useRef, useState } from 'react';
import { axisColour, axisLetter } from '../../cartography/siteSymbol.ts';
import { type Axis, axes } from '../../domain/experiments/experiment.ts';
import type { RegisterEntry } from '../../domain/experiments/registerEntry.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments } from '../../i18n/sections/experiments.ts';
import { register } from '../../i18n/sections/register.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { LetterDisc } from '../../ui/LetterDisc.tsx';
import { RegisterItem } from './RegisterItem.tsx';

/** The records that are kept, by axis. */
export function RegisterList({ entries }: { entries: readonly RegisterEntry[] }) {
  const text = useText(register);
  const list = useFollowPointed();
  return (
    <section ref={list} className="register-list" aria-label={text.listRegion}>
      {axes.map((axis) => {
        const ofAxis = entries.filter((entry) => entry.axis === axis);
        return ofAxis.length > 0 && <AxisList key={axis} axis={axis} entries={ofAxis} />;
      })}
    </section>
  );
}

/** Thousands of imported records are shown by so many. */
const stepOfItems = 50;

function AxisList({ axis, entries }: { axis: Axis; entries: readonly RegisterEntry[] }) {
  const text = useText(register);
  const words = useText(experiments);
  const formats = useFormats();
  const [shown, setShown] = useState(stepOfItems);
  const rest = Math.min(stepOfItems, entries.length - shown);
  return (
    <section className="register-axis">
      <h2>
        <LetterDisc color={axisColour[axis]} letter={axisLetter[axis]} pixels={26} />
        {words.axes[axis]}
        <span className="register-count">{formats.integer(entries.length)}</span>
      </h2>
      <ul>
        {entries.slice(0, shown).map((entry) => (
          <RegisterItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="register-more" onClick={() => setShown(shown + rest)}>
          {text.showMore(formats.integer(rest))}
        </button>
      )}
    </section>
  );
}

/** What is pointed at on the map comes into sight in the list. */
function useFollowPointed() {
  const list = useRef<HTMLElement>(null);
  const pointed = useAtlas((state) =>
    state.pointedRecord?.from === 'map' ? state.pointedRecord.id : null,
  );
  useEffect(() => {
    if (pointed === null) return;
    const links = list.current?.querySelectorAll<HTMLElement>('[data-record]') ?? [];
    const link = [...links].find(({ dataset }) => dataset.record === pointed);
    link?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  return list;
}
