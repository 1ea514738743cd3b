import { axisColour, axisLetter } from '../../cartography/siteSymbol.ts';
import { axes } from '../../domain/experiments/experiment.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { experiments as experimentsSection } from '../../i18n/sections/experiments.ts';
import { explore } from '../../i18n/sections/explore.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import { LetterDisc } from '../../ui/LetterDisc.tsx';
import './ExperimentToggles.css';

/** The experiments drawn on the map, by axis, and how few of them the sources locate. */
export function ExperimentToggles() {
  const text = useText(explore);
  const words = useText(experimentsSection);
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const isLoaded = useAtlas((state) => state.firstView !== null);
  const register = useAtlas((state) => state.firstView?.experiments) ?? [];
  const sites = register.flatMap((experiment) => experiment.sites);
  const located = sites.filter((site) => site.commune !== null);

  return (
    <section className="experiment-toggles" aria-label={words.heading}>
      <h2 className="panel-label">{words.heading}</h2>
      <ul>
        {axes.map((axis) => {
          const ofAxis = register.filter((experiment) => experiment.axis === axis);
          const drawn = ofAxis.flatMap(({ sites: own }) => own.filter(({ commune }) => commune));
          return (
            <li key={axis}>
              <label className="toggle">
                <input
                  type="checkbox"
                  checked={view.axes.includes(axis)}
                  onChange={(event) =>
                    changeView({
                      axes: axes.filter((other) =>
                        other === axis ? event.target.checked : view.axes.includes(other),
                      ),
                    })
                  }
                />
                <LetterDisc color={axisColour[axis]} letter={axisLetter[axis]} pixels={22} />
                <span className="toggle-label">
                  {words.axes[axis]}
                  {isLoaded && (
                    <span className="toggle-count">
                      {text.sitesOfExperiments(
                        formats.count(drawn.length, text.sitesOnMap.one, text.sitesOnMap.other),
                        formats.integer(ofAxis.length),
                      )}
                    </span>
                  )}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {isLoaded && (
        <p className="panel-note">
          {text.experimentsDocumented(formats.integer(register.length))}{' '}
          {text.located(formats.integer(located.length))}{' '}
          {text.notLocated(formats.integer(sites.length - located.length))}
        </p>
      )}
      <p className="panel-note">
        <a {...viewLink(view, { screen: 'experiments', record: null })}>{text.openRegister}</a>
      </p>
    </section>
  );
}
