import type { MeshPin } from '../../domain/comparison/pin.ts';

/** A search of territories, which says which one was chosen. */
export interface TerritoryPickerProps {
  takesFocus: boolean;
  label: string;
  placeholder?: string;
  onChoose(chosen: MeshPin): void;
}
