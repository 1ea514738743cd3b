import { siteSymbolUrl } from '../../cartography/siteSymbol.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { mapOverlays } from '../../i18n/sections/mapOverlays.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { viewLink } from '../../state/viewLink.ts';
import './map-overlays.css';

/** The schemes of the neighbourhood, on their own layer: they are none of the programme's. */
export function RelatedSchemes() {
  const text = useText(mapOverlays).related;
  const formats = useFormats();
  const view = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const schemes = useAtlas((state) => state.relatedSchemes);
  const isOn = view.relatedSchemes;
  return (
    <div className="related-schemes">
      <label className="toggle">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => changeView({ relatedSchemes: event.target.checked })}
        />
        <img src={siteSymbolUrl('access', 'related')} alt="" width={24} height={24} />
        <span className="toggle-label">{text.toggle}</span>
      </label>
      <p className="panel-note">{text.note}</p>
      {isOn && schemes && (
        <details className="overlay-fold overlay-sublist">
          <summary>{text.list(formats.integer(schemes.length))}</summary>
          <ul className="site-list">
            {schemes.map((scheme) => (
              <li key={scheme.id}>
                <img src={siteSymbolUrl(scheme.axis, 'related')} alt="" width={24} height={24} />
                <span>
                  <a {...viewLink(view, { record: scheme.id })}>{scheme.name}</a>
                  <span className="overlay-detail">
                    {formats.list([
                      ...new Set(
                        scheme.sites.map(
                          ({ communeName, department }) => communeName ?? department,
                        ),
                      ),
                    ])}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
