import { useAtlas } from '../../state/atlasStore.ts';
import { linkTo } from '../../state/url/viewCodec.ts';

/** The whole address of the map as it was left, with what follows `#`: what another reader has to open. */
export function useViewAddress(): string {
  const view = useAtlas((state) => state.view);
  const address = new URL(linkTo({ ...view, screen: 'explore', record: null }), document.baseURI);
  address.hash = window.location.hash;
  return address.href;
}
