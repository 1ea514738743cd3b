import { useEffect } from 'react';
import { programmeFile } from '../../datasets/parseProgramme.ts';
import type { Programme } from '../../domain/experiments/programme.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { programme as programmeSection } from '../../i18n/sections/programme.ts';
import { useAtlasHand } from '../../state/AtlasHand.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { useFailedFiles } from '../../state/useFailedFiles.ts';
import { DocumentedShare } from './programme/DocumentedShare.tsx';
