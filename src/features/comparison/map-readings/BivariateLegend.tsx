import type { ReactNode } from 'react';
import type { BivariateClasses } from '../../../cartography/bivariateClasses.ts';
import { countClasses } from '../../../cartography/classification.ts';
import { indicatorText, unitText } from '../../../cartography/describeValue.ts';
import { hatchStyles } from '../../../cartography/hatching.ts';
import { isAgeInApl, isAgeOfPeople } from '../../../domain/priorities/needSign.ts';
import type { ZoneSet } from '../../../domain/territory/territory.ts';
import { useFormats, useText } from '../../../i18n/LanguageContext.tsx';
import { explore } from '../../../i18n/sections/explore.ts';
import { indicators } from '../../../i18n/sections/indicators.ts';
import { mapReadings } from '../../../i18n/sections/mapReadings.ts';
import { LegendList } from '../../../ui/LegendList.tsx';
import { BivariateSquare } from './BivariateSquare.tsx';

interface BivariateLegendProps {
  zones: ZoneSet;
  classes: BivariateClasses;
  /** Class of each zone, −1 where either has no value. */
  classOfZone: readonly number[];
  /** Of the first and the second; `null` where the source does not say. */
  years: readonly (number | null)[];
  children: ReactNode;
}

/** The square of nine classes, how each side is cut, and what crossing them may not say. */
export function BivariateLegend(props: BivariateLegendProps) {
  const { zones, classes, classOfZone, years, children } = props;
  const text = useText(mapReadings).bivariate;
  const words = useText(explore);
  const names = useText(indicators);
  const formats = useFormats();
  const { first, second } = classes;
  const counted = countClasses(
    { classCount: 9, classOf: (value) => value },
    classOfZone,
    zones.population,
  );
  const crossed = [first.indicator, second.indicator];
  const isAgeTwice = crossed.some(isAgeInApl) && crossed.some(isAgeOfPeople);
  return (
    <section className="legend" aria-label={words.legend.title}>
      <h2 className="legend-title">{text.heading}</h2>
      <BivariateSquare mesh={zones.mesh} classes={classes} counts={counted.classes} />
      {counted.missing.zones > 0 && (
        <LegendList
          items={[]}
          missing={[
            {
              ...hatchStyles.missing,
              label: words.legend.missing,
              count: formats.integer(counted.missing.zones),
            },
          ]}
          pointed={null}
          onPoint={() => {}}
        />
      )}
      <p className="legend-note">{text.darkest}</p>
      {[first, second].map(({ indicator, method }, at) => (
        <p key={indicator.id} className="legend-note">
          {[
            text.methods[method](indicatorText(names, indicator.id).short),
            unitText(names, indicator).full,
            years[at],
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {isAgeTwice ? (
        <p className="reading-warning" role="status">
          {text.ageTwice}
        </p>
      ) : (
        crossed.some(isAgeInApl) && <p className="legend-note">{names.mentions.ageInApl}</p>
      )}
      {children}
    </section>
  );
}
