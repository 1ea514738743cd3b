import { useEffect, useState } from 'react';
import type { CalibrationMeasures } from '../analysis/analysisClient.ts';
import type { CoverageMeasures } from '../analysis/coverageApi.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { atlasStore, useAtlas } from './atlasStore.ts';

export type AskMeasure<T> = (measures: CalibrationMeasures & CoverageMeasures) => Promise<T | null>;

/**
 * What the worker measures, one answer per question in their order; `null` while it is awaited, or
 * cannot be had. The list is kept by the caller: a new one asks anew. The worker knows its answers again.
 */
export function useWorkerMeasures<T>(questions: readonly AskMeasure<T>[]): readonly (T | null)[] {
  const { measures } = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const [answers, setAnswers] = useState<readonly (T | null)[]>([]);
  useEffect(() => {
    let isCurrent = true;
    setAnswers(questions.map(() => null));
    if (!isComplete) return;
    questions.forEach((ask, at) => {
      void ask(measures).then(
        (answer) => isCurrent && setAnswers((before) => before.with(at, answer)),
        () => atlasStore.setState({ workerEvent: 'failed' }),
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [measures, isComplete, questions]);
  return questions.map((_, at) => answers[at] ?? null);
}
