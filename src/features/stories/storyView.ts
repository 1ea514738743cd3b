import type { Story } from '../../domain/stories/story.ts';
import type { SharedView } from '../../state/sharedView.ts';
import { decodeView, encodeView } from '../../state/url/viewCodec.ts';

/** The view of a step, counted from 1; what the reader brought along (language, pins) stays. */
export function storyView(view: SharedView, story: Story, step: number): SharedView {
  const { view: told } = decodeView(story.steps[step - 1]?.view ?? '', '');
  const { language, pins } = view;
  return { ...told, language, pins, story: { id: story.id, step } };
}

/** Whether what is shown is what the step shows. */
export const isStoryView = (view: SharedView, story: Story, step: number): boolean =>
  encodeView(view) === encodeView(storyView(view, story, step));
