import { ExternalLink } from './ExternalLink.tsx';
import { installation } from './installation.ts';

/** The contact the publisher gave: an address of mail, of a page, or plain words. */
export function ContactLine({ fallback }: { fallback: string }) {
  const { contact } = installation;
  if (contact === '') return fallback;
  if (/^https?:/.test(contact)) return <ExternalLink href={contact}>{contact}</ExternalLink>;
  return /^\S+@\S+$/.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact;
}
