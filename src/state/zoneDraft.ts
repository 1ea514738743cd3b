import { createOwnZone } from '../domain/comparison/ownZone.ts';
import { type OwnZone, type Pin, pinKey } from '../domain/comparison/pin.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { atlasStore } from './atlasStore.ts';
import type { ZoneDraft } from './sessionSlice.ts';

/** One's own zone is made apart, and pinned when it is done: what follows keeps it in the session. */
function changeDraft(change: Partial<ZoneDraft>): void {
  const { draft, setDraft } = atlasStore.getState();
  if (draft) setDraft({ ...draft, ...change });
}

export function startDraft(name: string, zone: OwnZone | null): void {
  atlasStore.getState().setDraft({
    name: zone?.name ?? name,
    communes: zone?.communes ?? [],
    replaces: zone ? pinKey(zone) : null,
    isDrawing: false,
  });
}

export const leaveDraft = (): void => atlasStore.getState().setDraft(null);
export const nameDraft = (name: string): void => changeDraft({ name });
export const drawDraft = (isDrawing: boolean): void => changeDraft({ isDrawing });

/** Adds communes; those already there stay once. */
export function addToDraft(codes: readonly ZoneCode[]): void {
  const { draft } = atlasStore.getState();
  if (draft) changeDraft({ communes: [...new Set([...draft.communes, ...codes])].sort() });
}

export function removeFromDraft(codes: readonly ZoneCode[]): void {
  const { draft } = atlasStore.getState();
  if (draft) changeDraft({ communes: draft.communes.filter((code) => !codes.includes(code)) });
}

/** Adds communes, or takes them away when they are all there. */
export function toggleDraftCommunes(codes: readonly ZoneCode[]): void {
  const { draft } = atlasStore.getState();
  if (codes.every((code) => draft?.communes.includes(code))) removeFromDraft(codes);
  else addToDraft(codes);
}

/** The zone takes the place of the one it was made from, or comes last. */
export function pinDraft(): void {
  const { draft, view, changePins } = atlasStore.getState();
  if (!draft) return;
  const [only] = draft.communes;
  const pin: Pin =
    draft.communes.length === 1 && only !== undefined
      ? { mesh: 'commune', code: only }
      : createOwnZone(draft.name, draft.communes);
  const others = view.pins.filter(
    (known) => pinKey(known) !== pinKey(pin) || pinKey(known) === draft.replaces,
  );
  const isNew = !others.some((known) => pinKey(known) === draft.replaces);
  const put = others.map((known) => (pinKey(known) === draft.replaces ? pin : known));
  changePins(isNew ? [...put, pin] : put);
  leaveDraft();
}
