import { useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { useAtlas } from '../../state/atlasStore.ts';

/** How each figure is made, and every source with its date and licence. */
export function MethodScreen() {
  const text = useText(app);
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources) ?? [];
  return (
    <div className="page">
      <div className="page-column">
        <h1>{text.screens.method}</h1>
        <h2>{text.sources}</h2>
        <ul>
          {sources.map(({ id, producer, title, vintage, licence }) => (
            <li key={id}>
              {producer}, {title}, {vintage} ({licence})
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
