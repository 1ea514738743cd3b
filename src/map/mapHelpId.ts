/** Id of the element that says which keys the map understands. */
export const mapHelpId = 'map-help';
