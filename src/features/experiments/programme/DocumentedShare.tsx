import { findAnnouncedTotal } from '../../../domain/experiments/findAnnouncedTotal.ts';
import type { Programme } from '../../../domain/experiments/programme.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { programme as programmeSection } from '../../../i18n/sections/programme.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { SourceLink } from '../SourceLink.tsx';

/** How many experiments public sources document, out of those the programme announces. */
export function DocumentedShare({ programme }: { programme: Programme }) {
  const text = useText(programmeSection).documented;
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  // What the reader imported is not public: it is no part of this count.
  const register = useAtlas((state) => state.firstView?.experiments) ?? [];
  const parts = register.filter(({ parentId }) => parentId !== null);
  const announced = findAnnouncedTotal(programme);
  const least = formats.integer(announced?.atLeast ?? Number.NaN);
  const total = announced?.isMore ? text.moreThan(least) : least;
  const withResults = (results: (typeof register)[number]['results']) =>
    formats.integer(register.filter((record) => record.results === results).length);
  return (
    <section>
      <h2>{text.heading}</h2>
      {announced ? (
        <>
          <p className="programme-count">
            {text.sentence(formats.integer(register.length), total)}
          </p>
          <div
            className="programme-squares"
            role="img"
            aria-label={text.bar(formats.integer(register.length), total)}
          >
            {Array.from({ length: announced.atLeast }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: squares are alike
              <span key={at} data-documented={at < register.length} />
            ))}
          </div>
          <p>
            {text.most(formats.percent((100 * register.length) / announced.atLeast))}{' '}
            {text.parts(formats.integer(parts.length))}
          </p>
          <p className="programme-source">
            {text.announcedBy} <SourceLink source={announced.figure.source} />
          </p>
        </>
      ) : (
        <p>{text.unknownTotal}</p>
      )}
      <p>
        {text.results(
          withResults('descriptive'),
          withResults('compared'),
          withResults('nonePublished'),
        )}
      </p>
      <p>
        <a {...viewLink(view, { registerPart: 'register' })}>{text.see}</a>
      </p>
    </section>
  );
}
