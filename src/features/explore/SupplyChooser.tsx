import { supplyBases } from '../../domain/supply/supplyBasis.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { explore } from '../../i18n/sections/explore.ts';
import { useAtlas } from '../../state/atlasStore.ts';
import { methodRecord } from '../../state/methodPages.ts';
import { viewLink } from '../../state/viewLink.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** What the access index to GPs counts as supply, and why one of the two is the default. */
export function SupplyChooser() {
  const text = useText(explore).supply;
  const view = useAtlas((state) => state.view);
  const changeView = useAtlas((state) => state.changeView);
  const agreement = { screen: 'method', record: methodRecord('agreement') } as const;
  return (
    <>
      <SegmentedControl
        label={text.label}
        value={view.supplyBasis}
        onChange={(supplyBasis) => changeView({ supplyBasis })}
        options={supplyBases.map((value) => ({ value, label: text.names[value] }))}
      />
      <p className="panel-note">
        {text.notes[view.supplyBasis]} <a {...viewLink(view, agreement)}>{text.agreement}</a>
      </p>
    </>
  );
}
