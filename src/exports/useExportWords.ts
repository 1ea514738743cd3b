import { useMemo } from 'react';
import { useFormats, useText } from '../i18n/LanguageContext.tsx';
import { exportTexts } from '../i18n/sections/exportTexts.ts';
import { indicators } from '../i18n/sections/indicators.ts';
import type { ExportWords } from './figureColumn.ts';

export function useExportWords(): ExportWords {
  const text = useText(exportTexts);
  const names = useText(indicators);
  const formats = useFormats();
  return useMemo(() => ({ text, names, formats }), [text, names, formats]);
}
