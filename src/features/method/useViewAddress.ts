import { useAtlas } from '../../state/atlasStore.ts';
import { linkTo } from '../../state/url/viewCodec.ts';

/** The whole address of the map as it was left: what another reader has to open. */
export function useViewAddress(): string {
  const view = useAtlas((state) => state.view);
  return new URL(linkTo({ ...view, screen: 'explore', record: null }), document.baseURI).href;
}
