import { useCallback } from 'react';
import { findZone } from '../../domain/territory/findZone.ts';
import { displayName } from '../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { scenarios } from '../../i18n/sections/scenarios.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import type { ScenarioWords } from './describeChange.ts';

/** What is needed to say a scenario: words, numbers, and the names of communes, here and around. */
export function useScenarioWords(): ScenarioWords {
  const text = useText(scenarios);
  const formats = useFormats();
  const places = useAtlas((state) => state.surroundings?.places ?? state.territory?.communes);
  const nameOf = useCallback(
    (code: string) => {
      const name = places?.names[findZone(places, code)];
      return name === undefined ? code : displayName(name);
    },
    [places],
  );
  return { text, formats, nameOf };
}
