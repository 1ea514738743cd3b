import { axisColour } from '../cartography/siteSymbol.ts';
import type { StillPoint } from '../cartography/stillMap.ts';
import type { Axis, Experiment } from '../domain/experiments/experiment.ts';
import { selectSiteMarks } from './useSiteLayers.ts';

/** The located sites as points of the still map: filled where people go, hollow elsewhere. */
export function createStillPoints(
  register: readonly Experiment[],
  axes: readonly Axis[],
): StillPoint[] {
  return selectSiteMarks(register, axes).map(({ axis, role, position, name }) => {
    const isVisited = role === 'patients' || role === 'mobile';
    const colour = axisColour[axis];
    return {
      longitude: position[0],
      latitude: position[1],
      radius: isVisited ? 7 : 5,
      fill: isVisited ? colour : '#ffffff',
      stroke: isVisited ? '#ffffff' : colour,
      label: name,
    };
  });
}
