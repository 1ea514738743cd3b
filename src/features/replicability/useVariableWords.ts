import { useMemo } from 'react';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { indicators } from '../../i18n/sections/indicators.ts';
import { replicability } from '../../i18n/sections/replicability.ts';
import type { VariableWords } from './describeVariable.ts';

/** What a variable is said with, the same object for a language. */
export function useVariableWords(): VariableWords {
  const text = useText(replicability);
  const names = useText(indicators);
  const formats = useFormats();
  return useMemo(() => ({ text, names, formats }), [text, names, formats]);
}
