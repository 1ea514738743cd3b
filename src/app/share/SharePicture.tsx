import { useState } from 'react';
import { composeMap } from '../../exports/composeMap.ts';
import { createFileName, meshFileWord } from '../../exports/createFileName.ts';
import { createPictureNotes } from '../../exports/createNotesNow.ts';
import { offerPicture } from '../../exports/exportOffers.ts';
import { saveFile } from '../../exports/saveFile.ts';
import { useExportWords } from '../../exports/useExportWords.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { sharing } from '../../i18n/sections/sharing.ts';
import { atlasStore } from '../../state/atlasStore.ts';
import { createIndicatorExport } from '../createIndicatorExport.ts';
import { selectStillLayers } from '../selectStillLayers.ts';
import { boundsOf } from '../useCamera.ts';
import { createZonePaint, useShownIndicator } from '../useShownIndicator.ts';
import '../../ui/quietButton.css';

const size = { width: 1000, height: 800 };
const padding = 24;

/** The whole map of the indicator in view, as a PNG; what is on the screen is in its own menu. */
export function SharePicture() {
  const text = useText(sharing);
  const words = useExportWords();
  const shown = useShownIndicator();
  const [outcome, setOutcome] = useState('');

  async function create() {
    const { firstView, meshOutlines, view } = atlasStore.getState();
    const paint = createZonePaint(shown, null);
    const outlines = meshOutlines[shown.mesh];
    if (!firstView || !paint || !outlines) throw new Error('The map has no colours yet');
    const { createLambertProjection } = await import('../../cartography/lambertProjection.ts');
    const content = createIndicatorExport(words, shown);
    const body = composeMap({
      ...selectStillLayers(firstView),
      title: content.title,
      zones: outlines,
      fills: new Map(paint.codes.map((code, row) => [code, paint.fills[row] ?? null])),
      projection: createLambertProjection(boundsOf(firstView.departments), size, padding),
      size,
      selected: view.zone,
      pins: [],
      marks: [],
      trips: [],
    });
    return {
      fileName: createFileName(...content.fileNameParts, meshFileWord(shown.mesh)),
      body,
      frame: {
        title: content.title,
        subtitle: content.subtitle,
        legend: content.legend,
        notes: createPictureNotes(words, content.figures),
      },
    };
  }

  async function save() {
    const offer = offerPicture(create).find(({ format }) => format === 'png');
    try {
      if (!offer) return;
      const file = await offer.make();
      saveFile(file);
      setOutcome(text.pictureSaved(file.name));
    } catch {
      setOutcome(text.pictureFailed);
    }
  }

  return (
    <section className="share-picture" aria-label={text.picture}>
      <h3>{text.picture}</h3>
      <p>
        <button type="button" className="quiet-button" onClick={() => void save()}>
          {text.savePicture}
        </button>{' '}
        <span role="status">{outcome}</span>
      </p>
    </section>
  );
}
