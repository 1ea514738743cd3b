import { useEffect, useState } from 'react';
import { fitFrames } from '../../embedding/fitFrames.ts';
import { createElementCode, createFrameCode } from '../../exports/shareCode.ts';
import { useText } from '../../i18n/LanguageContext.tsx';
import { sharing } from '../../i18n/sections/sharing.ts';
import type { SharedView } from '../../state/sharedView.ts';
import {
  type EmbedOptions,
  embedAddress,
  embedParts,
  embedThemes,
} from '../../state/url/embedCodec.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { whatPartLacks } from './whatPartLacks.ts';

interface EmbedSettingsProps {
  view: SharedView;
  options: EmbedOptions;
  onChange(options: EmbedOptions): void;
  /** Proposed for the frame. */
  title: string;
}

const widths = [320, 480, 640] as const;
const codes = ['frame', 'element'] as const;
type CodeForm = (typeof codes)[number];

/** How the view is laid out on another site, its code, and what it looks like there. */
export function EmbedSettings({ view, options, onChange, title: proposed }: EmbedSettingsProps) {
  const text = useText(sharing);
  const [code, setCode] = useState<CodeForm>('frame');
  const [width, setWidth] = useState<number>(480);
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const title = typedTitle ?? proposed;
  const base = new URL('./', document.baseURI).href;
  const address = embedAddress(view, options);
  const create = code === 'frame' ? createFrameCode : createElementCode;
  // One's own zones follow `#`, which the attributes of an element cannot say.
  const hasFragment = address.includes('#');
  return (
    <section className="share-embed" aria-label={text.embed}>
      <h3>{text.embed}</h3>
      <div className="share-settings">
        <Choice
          label={text.part}
          options={embedParts.map((part) => {
            const lacking = whatPartLacks(part, view, options);
            const name = text.parts[part];
            return lacking ? [part, text.partLacks(name, text.lacks[lacking]), true] : [part, name];
          })}
          value={options.part}
          onChange={(part) => onChange({ ...options, part })}
        />
        <Choice
          label={text.theme}
          options={embedThemes.map((theme) => [theme, text.themes[theme]] as const)}
          value={options.theme}
          onChange={(theme) => onChange({ ...options, theme })}
        />
        <div className="share-checks">
          {(['legend', 'controls', 'search'] as const).map((key) => (
            <label key={key} className="share-check">
              <input
                type="checkbox"
                checked={options[key]}
                onChange={({ target }) => onChange({ ...options, [key]: target.checked })}
              />
              {text.switches[key]}
            </label>
          ))}
        </div>
        <label className="share-field share-title">
          <span>{text.title}</span>
          <input value={title} onChange={({ target }) => setTypedTitle(target.value)} />
        </label>
        {!hasFragment && (
          <Choice<CodeForm>
            label={text.form}
            options={codes.map((form) => [form, text.forms[form]] as const)}
            value={code}
            onChange={(form) => setCode(form)}
          />
        )}
        <Choice
          label={text.width}
          options={widths.map((each) => [String(each), `${each} px`])}
          value={String(width)}
          onChange={(chosen) => setWidth(Number(chosen))}
        />
      </div>
      <CopyField
        label={text.code}
        text={(hasFragment ? createFrameCode : create)(base, view, options, title || proposed)}
        rows={7}
        isCode
        copyLabel={text.copy}
        copiedLabel={text.copied}
        failedLabel={text.copyFailed}
      />
      <p>
        <a href={`./${address}`} target="_blank" rel="noopener">
          {text.openLarge}
          <span className="visually-hidden"> {text.newTab}</span>
        </a>
      </p>
      <Preview address={address} width={width} title={text.previewOf(title || proposed)} />
    </section>
  );
}

function Preview({ address, width, title }: { address: string; width: number; title: string }) {
  useEffect(() => fitFrames(window.location.origin), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled with the keyboard
    <section className="share-preview" aria-label={title} tabIndex={0}>
      <iframe key={address} src={`./${address}`} title={title} style={{ width, height: 600 }} />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly (readonly [value: Value, label: string, isDisabled?: boolean])[];
  value: Value;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <label className="share-field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name, isDisabled = false]) => (
          <option key={option} value={option} disabled={isDisabled}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
