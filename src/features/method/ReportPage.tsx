import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { ContactLine } from './ContactLine.tsx';
import { installation } from './installation.ts';
import { Prose } from './Prose.tsx';
import { useShownFigure } from './useShownFigure.ts';
import { useViewAddress } from './useViewAddress.ts';

/** How to say that something is wrong, with a text that already tells where. */
export function ReportPage() {
  const { publicPages, pages } = useText(method);
  const { report, legal } = publicPages;
  const view = useAtlas((state) => state.view);
  const { words } = useShownFigure();
  const address = useViewAddress();
  return (
    <>
      <p className="method-lead">{report.lead}</p>
      <Prose sections={[report.steps]} />
      <section>
        <h3>{report.readyText.heading}</h3>
        <CopyField
          label={report.readyText.label}
          text={report.readyText.body(address, words, installation.version)}
          copyLabel={report.readyText.copy}
          copiedLabel={report.readyText.copied}
          failedLabel={report.readyText.copyFailed}
          rows={9}
        />
      </section>
      <section>
        <h3>{report.destination.heading}</h3>
        <p>
          {installation.contact && report.destination.contact}{' '}
          <ContactLine fallback={legal.contactMissing} />
        </p>
        <p>
          {report.destination.producer}{' '}
          <a {...viewLink(view, { record: methodRecord('sources') })}>{pages.sources.title}</a>.
        </p>
      </section>
    </>
  );
}
