import { expose } from 'comlink';
import { createAnalysisApi } from './analysisApi.ts';

expose(createAnalysisApi());
