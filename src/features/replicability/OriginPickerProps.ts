import type { MeshPin } from '../../domain/comparison/pin.ts';

/** A search of territories, which says which one was chosen. */
export interface OriginPickerProps {
  takesFocus: boolean;
  label: string;
  onChoose(chosen: MeshPin): void;
}
