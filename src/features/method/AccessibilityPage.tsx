import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { ContactLine } from './ContactLine.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Prose } from './Prose.tsx';
import { referenceLinks } from './referenceLinks.ts';

/** What was checked, what was not, and what a reader can do about it. */
export function AccessibilityPage() {
  const { publicPages, links } = useText(method);
  const { accessibility, legal } = publicPages;
  return (
    <>
      <p className="method-lead">{accessibility.lead}</p>
      <Prose sections={accessibility.sections} />
      <dl className="method-card">
        <div>
          <dt>{legal.contact}</dt>
          <dd>
            <ContactLine fallback={legal.contactMissing} />
          </dd>
        </div>
      </dl>
      <p className="method-links">
        <ExternalLink href={referenceLinks.rgaa}>{links.rgaa}</ExternalLink>
        <ExternalLink href={referenceLinks.defender}>{links.defender}</ExternalLink>
      </p>
    </>
  );
}
