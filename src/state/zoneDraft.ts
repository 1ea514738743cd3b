import { createOwnZone } from '../domain/comparison/ownZone.ts';
import { type OwnZone, type Pin, pinKey } from '../domain/comparison/pin.ts';
import type { ZoneCode } from '../domain/territory/zone.ts';
import { atlasStore } from './atlasStore.ts';
import type { DraftNote, ZoneDraft } from './sessionSlice.ts';

/** One's own zone is made apart, and pinned when it is done: what follows keeps it in the session. */
function changeDraft(change: Partial<ZoneDraft>): void {
  const { draft, setDraft } = atlasStore.getState();
  if (draft) setDraft({ ...draft, ...change });
}

export function startDraft(name: string, zone: OwnZone | null): void {
  const { setDraft, view } = atlasStore.getState();
  setDraft({
    name: zone?.name ?? name,
    communes: zone?.communes ?? [],
    replaces: zone ? pinKey(zone) : null,
    cameFrom: view.comparisonPart,
    isDrawing: false,
    notes: [],
  });
}

/** Back to the part that was open before, unless another has been chosen since. */
export function leaveDraft(): void {
  const { draft, view, changeView, setDraft } = atlasStore.getState();
  setDraft(null);
  if (draft && view.comparisonPart === 'map') changeView({ comparisonPart: draft.cameFrom });
}

export const nameDraft = (name: string): void => changeDraft({ name });
export const drawDraft = (isDrawing: boolean): void => changeDraft({ isDrawing, notes: [] });

/** Adds communes, those already there staying once; `problems` says what was not added. */
export function addToDraft(codes: readonly ZoneCode[], problems: readonly DraftNote[] = []): void {
  const { draft } = atlasStore.getState();
  if (!draft) return;
  const communes = [...new Set([...draft.communes, ...codes])].sort();
  const count = communes.length - draft.communes.length;
  changeDraft({ communes, isDrawing: false, notes: [{ kind: 'added', count }, ...problems] });
}

/** Nothing joins the zone, and this is why. */
export const noteInDraft = (note: DraftNote): void =>
  changeDraft({ isDrawing: false, notes: [note] });

export function removeFromDraft(codes: readonly ZoneCode[]): void {
  const { draft } = atlasStore.getState();
  if (!draft) return;
  changeDraft({ communes: draft.communes.filter((code) => !codes.includes(code)), notes: [] });
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
  atlasStore.setState({
    pinEvent: { kind: 'pinned', name: draft.name, count: atlasStore.getState().view.pins.length },
  });
}
