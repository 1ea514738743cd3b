/** Where the notices of a part of the screen join those of the whole. */
export const noticesId = 'avis';
