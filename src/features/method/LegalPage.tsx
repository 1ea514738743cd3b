import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { ContactLine } from './ContactLine.tsx';
import { installation } from './installation.ts';
import { Prose } from './Prose.tsx';

/** Who publishes this installation, or that nobody said; what leaves the browser: nothing. */
export function LegalPage() {
  const text = useText(method).publicPages.legal;
  return (
    <>
      <p className="method-lead">{text.lead}</p>
      <dl className="method-card">
        <div>
          <dt>{text.publisher}</dt>
          <dd>{installation.publisher || text.publisherMissing}</dd>
        </div>
        <div>
          <dt>{text.host}</dt>
          <dd>{installation.host || text.hostMissing}</dd>
        </div>
        <div>
          <dt>{text.contact}</dt>
          <dd>
            <ContactLine fallback={text.contactMissing} />
          </dd>
        </div>
      </dl>
      <Prose sections={text.sections} />
    </>
  );
}
