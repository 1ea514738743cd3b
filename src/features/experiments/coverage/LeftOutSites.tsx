import { displayName } from '../../../i18n/frenchGrammar.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { coverage } from '../../../i18n/sections/coverage.ts';
import type { LocatedSite } from './useLocatedSites.ts';

/** Why the nine regions add up to fewer sites than are located: each site they lack, and what it lacks. */
export function LeftOutSites({ sites }: { sites: readonly LocatedSite[] }) {
  const { context: text } = useText(coverage);
  const formats = useFormats();
  const say = (message: (count: string, names: string) => string, own: readonly LocatedSite[]) =>
    own.length > 0 && (
      <p className="coverage-note">
        {message(
          formats.count(own.length, text.siteOne, text.siteOther),
          formats.list(own.map(({ site }) => nameWithCommune(site))),
        )}
      </p>
    );
  return (
    <>
      {say(
        text.valueless,
        sites.filter(({ row }) => row >= 0),
      )}
      {say(
        text.beyond,
        sites.filter(({ row }) => row < 0),
      )}
    </>
  );
}

const nameWithCommune = ({ name, communeName }: LocatedSite['site']) =>
  communeName === null ? name : `${name} (${displayName(communeName)})`;
