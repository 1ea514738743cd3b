import { CareToggles } from './CareToggles.tsx';
import { RelatedSchemes } from './RelatedSchemes.tsx';
import { SiteLists } from './SiteLists.tsx';

/** Below the axes of the experiments: their sites, the neighbouring schemes, the care on demand. */
export function OverlayPanel() {
  return (
    <>
      <div className="overlay-lists">
        <SiteLists />
        <RelatedSchemes />
      </div>
      <div className="panel-group">
        <CareToggles />
      </div>
    </>
  );
}
