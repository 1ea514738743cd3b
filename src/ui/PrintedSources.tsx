import { QrCode } from './QrCode.tsx';

interface PrintedSourcesProps {
  words: { sources: string; address: string; qr: string };
  sources: readonly string[];
  /** When and with what the page was made. */
  made: string;
  address: string;
}

/** The foot of a printed page: who made the tables and when, the date, and where to find the page again. */
export function PrintedSources({ words, sources, made, address }: PrintedSourcesProps) {
  return (
    <footer className="brief-footer">
      <section>
        <h2>{words.sources}</h2>
        <p className="brief-detail">{sources.join('\u00a0; ')}.</p>
        <p className="brief-detail">{made}</p>
        <p className="brief-detail">
          {words.address}
          {'\u00a0: '}
          <a href={address}>{address}</a>
        </p>
      </section>
      <QrCode address={address} label={words.qr} />
    </footer>
  );
}
