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
};
