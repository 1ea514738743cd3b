import type { storiesFr } from './stories.fr.ts';

export const storiesEn: typeof storiesFr = {
  label: 'Stories',
  invite: 'Guided stories',
  region: (title) => `Story: ${title}`,
  step: (step, of) => `Step ${step} of ${of}`,
  previous: 'Previous step',
  next: 'Next step',
  leave: 'Leave the story',
  backToView: 'Back to the view of this step',
  awaited: 'The figures of this step are being computed…',
  missing: 'n/a',
  unknown: 'This story does not exist or could not be read. The rest of the atlas works.',
  origin: 'The figures come from the atlas’s data at the moment you read.',
  printed: {
    unknownFigure: '(figure not known yet)',
    awaited:
      'A figure of this step was not computed yet when the page was printed: wait a few seconds, then print again.',
    origin: (producers, nature) => `${nature} (sources: ${producers})`,
    origins: (origins) => `Figures: ${origins}.`,
    view: (step, title) => `On the screen at step ${step}: ${title}`,
    otherView: 'On the screen when printed',
    sources: 'Sources',
    source: (producer, title, vintage) => `${producer}, ${title} (${vintage})`,
    made: (date, version) =>
      `Story printed on ${date} with the Atlas of access to care, version ${version}; its figures are those of the data on that day.`,
    address: 'Address of this story',
    qr: 'QR code: address of this story',
  },
};
