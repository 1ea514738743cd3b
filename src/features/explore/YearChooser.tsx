import { useEffect, useState } from 'react';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

const yearMilliseconds = 1400;

/** Who asked for no motion steps from year to year by hand. */
const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The years of an indicator, one by one or played in turn; nothing plays by itself. */
export function YearChooser({ years, year }: { years: readonly number[]; year: number }) {
  const text = useText(explore);
  const changeView = useAtlas((state) => state.changeView);
  const [isPlaying, setPlaying] = useState(false);
  const latest = years.at(-1);

  useEffect(() => {
    if (!isPlaying) return;
    const next = years[years.indexOf(year) + 1];
    const timer = window.setTimeout(() => {
      if (next === undefined) setPlaying(false);
      else changeView({ year: next === latest ? null : next });
    }, yearMilliseconds);
    return () => window.clearTimeout(timer);
  }, [isPlaying, year, years, latest, changeView]);

  function play() {
    if (isPlaying) return setPlaying(false);
    if (wantsStillness()) {
      const next = years[(years.indexOf(year) + 1) % years.length];
      return changeView({ year: next === latest ? null : (next ?? null) });
    }
    if (year === latest) changeView({ year: years[0] ?? null });
    setPlaying(true);
  }

  return (
    <div className="year-chooser">
      <SegmentedControl
        label={text.year}
        value={String(year)}
        onChange={(chosen) =>
          changeView({ year: Number(chosen) === latest ? null : Number(chosen) })
        }
        options={years.map((option) => ({ value: String(option), label: String(option) }))}
      />
      <button
        type="button"
        className="round-button"
        aria-label={isPlaying ? text.pause : wantsStillness() ? text.nextYear : text.play}
        onClick={play}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          {isPlaying ? <path d="M6 4h3v12H6zM11 4h3v12h-3z" /> : <path d="M6 3.5v13l10.5-6.5z" />}
        </svg>
      </button>
    </div>
  );
}
