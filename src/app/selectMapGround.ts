import type { FirstView } from '../datasets/loadFirstView.ts';
import { labelFontUrl } from './labelFont.ts';

/** What the interactive map draws around the zones and over them. */
export const selectMapGround = ({ backdrop, departments, territory }: FirstView) => ({
  backdrop,
  departments,
  communes: territory.communes,
  labelFontUrl,
});
