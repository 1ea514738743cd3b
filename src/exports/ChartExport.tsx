import type { RefObject } from 'react';
import { captureChart } from './captureChart.ts';
import { createFileName } from './createFileName.ts';
import type { NotedFigure } from './createNotes.ts';
import { createPictureNotes } from './createNotesNow.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { offerPicture } from './exportOffers.ts';
import { useExportWords } from './useExportWords.ts';

interface ChartExportProps {
  /** What holds the drawing and its key. */
  figure: RefObject<HTMLElement | null>;
  /** Its heading, as it is on the screen. */
  title: string;
  subtitle: string;
  /** Parts of the name of the file. */
  fileNameParts: (string | number | null)[];
  /** Those whose sources are named. */
  figures: readonly NotedFigure[];
  remarks?: readonly string[];
}

/** A chart of the page as a picture that can be read alone. */
export function ChartExport(props: ChartExportProps) {
  const { figure, title, subtitle, fileNameParts, figures, remarks = [] } = props;
  const words = useExportWords();
  const offers = offerPicture(async () => {
    if (!figure.current) throw new Error('The chart has left the page');
    const { body, legend } = captureChart(figure.current);
    const notes = createPictureNotes(words, figures, remarks);
    return {
      fileName: createFileName(...fileNameParts),
      body,
      frame: { title, subtitle, legend, notes },
    };
  });
  return <ExportMenu of={title} offers={offers} />;
}
