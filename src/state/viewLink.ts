import { atlasStore } from './atlasStore.ts';
import type { SharedView } from './sharedView.ts';
import { linkTo } from './url/viewCodec.ts';

interface ClickLike {
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  preventDefault(): void;
}

/**
 * The properties of a plain `<a>` that leads to a changed view: a real address, so that it can be
 * opened in a new tab or copied, followed in place on an ordinary click.
 */
export function viewLink(view: SharedView, change: Partial<SharedView>) {
  return {
    href: linkTo({ ...view, ...change }),
    onClick(event: ClickLike) {
      const isOrdinary =
        event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!isOrdinary) return;
      event.preventDefault();
      atlasStore.getState().changeView(change);
    },
  };
}
