import type { Story, StoryStep } from '../../domain/stories/story.ts';
import type { SharedView } from '../../state/sharedView.ts';
import { decodeView, linkTo } from '../../state/url/viewCodec.ts';

/** What a step shows, by itself. */
export function readStepView({ view }: Pick<StoryStep, 'view'>): SharedView {
  const [query = '', fragment] = view.split('#');
  return decodeView(query, fragment === undefined ? '' : `#${fragment}`).view;
}

/**
 * The view of a step, counted from 1; what the reader brought along (language, pins, scenarios) stays, but for
 * the scenarios where the step shows one.
 */
export function storyView(view: SharedView, story: Story, step: number): SharedView {
  const told = readStepView(story.steps[step - 1] ?? { view: '' });
  const { language, pins } = view;
  const { scenarios, scenarioAt } = told.scenarios.length > 0 ? told : view;
  return { ...told, language, pins, scenarios, scenarioAt, story: { id: story.id, step } };
}

/** Whether what is shown is what the step shows. */
export const isStoryView = (view: SharedView, story: Story, step: number): boolean =>
  linkTo(view) === linkTo(storyView(view, story, step));
