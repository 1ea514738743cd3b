import type { Band } from '../../domain/scenarios/headlines.ts';
import { roundEstimate } from '../../domain/statistics/roundEstimate.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { scenarioEffect } from '../../i18n/sections/scenarioEffect.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { selectScenario } from '../../state/selectScenario.ts';
import { type ScenarioHeadlines, useScenarioBands } from '../../state/useScenarioBands.ts';
import { sayBand } from './sayBand.ts';
import { useScenarioWords } from './useScenarioWords.ts';

/** The first of its sentences alone, for where there is little room. */
export function HeadlineFigure() {
  const text = useText(scenarioEffect);
  const { formats } = useScenarioWords();
  const scenario = useAtlas(selectScenario);
  const known = useScenarioBands(scenario);
  if (!known || scenario.changes.length === 0) return null;
  const { before, after } = known.headlines.shortfall;
  const band = known.bands?.shortfall ?? { low: after - before, high: after - before };
  return (
    <p className="panel-note">
      {text.shortfall.label}. {sayShortfall({ text, formats }, band)}
    </p>
  );
}

/** What comes of the scenario, in three sentences: the shortfall first, for crossings reward near misses. */
export function ScenarioHeadline() {
  const text = useText(scenarioEffect);
  const scenario = useAtlas(selectScenario);
  const isOfGps = useAtlas((state) => state.view.scenarioProfession === 'gp');
  const known = useScenarioBands(scenario);
  if (scenario.changes.length === 0) return null;
  return (
    <section className="scenario-headline" aria-label={text.heading}>
      {!isOfGps && <p className="panel-note">{text.otherProfession}</p>}
      {isOfGps && known === null && <p role="status">{text.pending}</p>}
      {known && <Sentences known={known} />}
    </section>
  );
}

function Sentences({ known }: { known: ScenarioHeadlines }) {
  const text = useText(scenarioEffect);
  const { formats } = useScenarioWords();
  const words = { text, formats };
  const { headlines, bands, added } = known;
  const { shortfall, gainers, losers } = headlines;
  const bandOf = (id: 'shortfall' | 'gainers' | 'losers'): Band => {
    const difference = headlines[id].after - headlines[id].before;
    return bands?.[id] ?? { low: difference, high: difference };
  };
  const isNobody = gainers.after === 0 && losers.after === 0;
  return (
    <>
      <p className="panel-label">{text.shortfall.label}</p>
      <p>{text.shortfall.now(formats.integer(roundEstimate(shortfall.before, 3)))}</p>
      <p className="scenario-figure" role="status">
        {sayShortfall(words, bandOf('shortfall'))}
      </p>
      {isNobody && <p>{text.people.nobody}</p>}
      {gainers.after > 0 && <p>{text.people.gain(sayBand(words, bandOf('gainers')))}</p>}
      {losers.after > 0 && <p>{text.people.lose(sayBand(words, bandOf('losers')))}</p>}
      <p>
        {Math.abs(added) < 0.5
          ? text.supply.conserved
          : text.supply.changed(formats.signed(Math.round(added)))}
      </p>
      <p className="panel-note">{bands ? text.notes.estimate : text.awaited}</p>
    </>
  );
}

function sayShortfall(
  words: Parameters<typeof sayBand>[0] & { text: (typeof scenarioEffect)['fr'] },
  { low, high }: Band,
): string {
  const { shortfall } = words.text;
  const say = (value: number) => words.formats.integer(Math.abs(roundEstimate(value)));
  if (Math.max(Math.abs(low), Math.abs(high)) < 0.5) return shortfall.unchanged;
  if (low < -0.5 && high > 0.5) return shortfall.mixed(say(high), say(low));
  if (high <= 0.5) return shortfall.removed(sayBand(words, { low: Math.abs(high), high: -low }));
  return shortfall.added(sayBand(words, { low: Math.max(0, low), high }));
}
