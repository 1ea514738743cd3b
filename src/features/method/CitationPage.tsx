import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { app } from '../../i18n/sections/app.ts';
import { method } from '../../i18n/sections/method.ts';
import { today } from '../../i18n/today.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { installation } from './installation.ts';
import { useShownFigure } from './useShownFigure.ts';
import { useViewAddress } from './useViewAddress.ts';

/** The citation of the atlas, and that of the figure in view, under the name of who answers for it. */
export function CitationPage() {
  const { citation: text, report } = useText(method).publicPages;
  const words = useText(app);
  const formats = useFormats();
  const figure = useShownFigure();
  const address = useViewAddress();
  const sources = useAtlas((state) => state.firstView?.library.manifest.sources) ?? [];
  const citation = text.text(
    words.title,
    words.subtitle,
    installation.version,
    formats.date(today()),
    address,
  );
  const itsSources = formats.list(
    figure.indicator.sources
      .flatMap((id) => sources.find((source) => source.id === id) ?? [])
      .map(({ producer, title }) => text.source(producer, title)),
  );
  const copyLabels = {
    copyLabel: text.copy,
    copiedLabel: text.copied,
    failedLabel: report.readyText.copyFailed,
  };
  return (
    <>
      <p className="method-lead">{text.lead}</p>
      <section>
        <h3>{text.atlas.heading}</h3>
        <CopyField label={text.atlas.label} text={citation} rows={3} {...copyLabels} />
      </section>
      <section>
        <h3>{text.figure.heading}</h3>
        <CopyField
          label={text.figure.label}
          text={text[figure.indicator.nature](figure.words, itsSources, citation)}
          rows={6}
          {...copyLabels}
        />
      </section>
    </>
  );
}
