import { useState } from 'react';
import { defaultPlacesQuestion } from '../../../domain/scenarios/placesQuestion.ts';
import type { CommuneTable } from '../../../domain/territory/territory.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { type PlacesDraft, printDraft, readQuestion } from './placesDraft.ts';

/** The form: what the view asks, as it was typed here until the address says otherwise. */
export function usePlacesDraft() {
  const question = useAtlas((state) => state.view.places);
  const language = useAtlas((state) => state.view.language);
  const changeView = useAtlas((state) => state.changeView);
  const [typed, setTyped] = useState(() => ({
    of: defaultPlacesQuestion,
    draft: printDraft(defaultPlacesQuestion, language),
  }));
  const draft = typed.of === question ? typed.draft : printDraft(question, language);

  function change(part: Partial<PlacesDraft>, communes: CommuneTable): void {
    const changed = { ...draft, ...part };
    const places = readQuestion(changed, communes);
    setTyped({ of: places, draft: changed });
    changeView({ places });
  }

  return { draft, change };
}
