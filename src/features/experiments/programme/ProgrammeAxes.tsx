import { axisColour, axisLetter } from '../../../cartography/siteSymbol.ts';
import type { Programme } from '../../../domain/experiments/programme.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { experiments } from '../../../i18n/sections/experiments.ts';
import { programme as programmeSection } from '../../../i18n/sections/programme.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { viewLink } from '../../../state/viewLink.ts';
import { LetterDisc } from '../../../ui/LetterDisc.tsx';
import { SourceLink } from '../SourceLink.tsx';

/** The four axes as the programme names them, with what is documented of each. */
export function ProgrammeAxes({ programme }: { programme: Programme }) {
  const text = useText(programmeSection).axes;
  const words = useText(experiments);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const register = useAtlas((state) => state.firstView?.experiments) ?? [];
  const [first] = programme.axes;
  return (
    <section>
      <h2>{text.heading}</h2>
      <ul className="programme-axes">
        {programme.axes.map(({ id, name }) => {
          const count = register.filter(({ axis }) => axis === id).length;
          const isOne = formats.plural(count, 'one', 'other') === 'one';
          return (
            <li key={id}>
              <h3>
                <LetterDisc color={axisColour[id]} letter={axisLetter[id]} pixels={26} />
                <span lang="fr">{name}</span>
              </h3>
              <p>{text.count(formats.integer(count), isOne)}</p>
              <p>
                <a {...viewLink(view, { registerPart: 'register', axes: [id] })}>
                  {text.see(words.axes[id])}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      <p lang="fr">{programme.axesNote}</p>
      {first && (
        <p className="programme-source">
          <SourceLink source={first.source} />
        </p>
      )}
    </section>
  );
}
