import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import './SearchCombobox.css';
import { SearchIcon } from './SearchIcon.tsx';

export interface SearchChoice {
  id: string;
  label: string;
  /** What tells it from others of the same name. */
  detail: string;
}

/** What a proposal can be given besides being chosen, by its sign or Shift + Enter. */
interface SearchMark {
  /** Which keys do what, under the list. */
  hint: string;
  describe(isOn: boolean): string;
  isOn(id: string): boolean;
  onToggle(id: string): void;
}

interface SearchComboboxProps {
  label: string;
  placeholder: string;
  noResult: string;
  /** How many proposals there are, for those who do not see them. */
  describeCount(count: number): string;
  /** Whether it takes the focus when it appears: it was pressed before it had loaded. */
  takesFocus: boolean;
  search(text: string): readonly SearchChoice[];
  onChoose(id: string): void;
  mark?: SearchMark | undefined;
}

/**
 * A search box with suggestions, after the combobox pattern of the ARIA practices: the focus stays in the
 * box, the arrows walk the list. Choosing one empties the box, ready for the next search. Without a
 * suggestion in hand, Enter takes the first. Nothing else of the page is hidden meanwhile.
 */
export function SearchCombobox(props: SearchComboboxProps) {
  const { label, placeholder, noResult, describeCount, takesFocus, search, onChoose, mark } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isAsking = isOpen && text.trim() !== '';
  const choices = isAsking ? search(text) : [];
  const optionId = (at: number) => `${listId}-${at}`;

  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);

  function type(typed: string): void {
    setText(typed);
    setActive(-1);
    setOpen(true);
  }

  function choose(choice: SearchChoice | undefined): void {
    if (!choice) return;
    setText('');
    setOpen(false);
    onChoose(choice.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isComposing = event.nativeEvent.isComposing;
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      if (choices.length > 0) setActive(nextIndex(active, step, choices.length));
    } else if (event.key === 'Enter' && event.shiftKey && mark) {
      const choice = choices[Math.max(0, active)];
      if (choice) mark.onToggle(choice.id);
    } else if (event.key === 'Enter') choose(choices[Math.max(0, active)]);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  }

  return (
    <div className="search-combobox">
      <SearchIcon />
      <input
        ref={input}
        className="search-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? listId : undefined}
        aria-activedescendant={choices[active] ? optionId(active) : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <p className="visually-hidden" role="status">
        {isAsking && (choices.length > 0 ? describeCount(choices.length) : noResult)}
      </p>
      <div className="search-popover" hidden={!isAsking}>
        {choices.length > 0 ? (
          <SearchList
            id={listId}
            label={label}
            choices={choices}
            active={active}
            optionId={optionId}
            mark={mark}
            onChoose={choose}
          />
        ) : (
          <p className="search-empty" aria-hidden="true">
            {noResult}
          </p>
        )}
      </div>
    </div>
  );
}

function nextIndex(active: number, step: 1 | -1, count: number): number {
  if (active < 0) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}

interface SearchListProps {
  id: string;
  label: string;
  choices: readonly SearchChoice[];
  active: number;
  optionId(at: number): string;
  mark: SearchMark | undefined;
  onChoose(choice: SearchChoice): void;
}

function SearchList(props: SearchListProps) {
  const { id, label, choices, active, optionId, mark, onChoose } = props;
  return (
    <>
      <div id={id} className="search-list" role="listbox" aria-label={label}>
        {choices.map((choice, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant
          <div
            key={choice.id}
            id={optionId(at)}
            className="search-item"
            role="option"
            aria-selected={at === active}
            aria-labelledby={`${optionId(at)}-label`}
            aria-describedby={`${optionId(at)}-detail`}
            ref={(element) => {
              if (at === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            // The box keeps the focus, and the list stays until the press has become a choice.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice)}
          >
            <span id={`${optionId(at)}-label`} className="search-item-label">
              {choice.label}
            </span>
            <span id={`${optionId(at)}-detail`} className="search-item-detail">
              {choice.detail}
              {mark?.isOn(choice.id) && (
                <span className="visually-hidden">, {mark.describe(true)}</span>
              )}
            </span>
            {mark && <MarkSign mark={mark} id={choice.id} />}
          </div>
        ))}
      </div>
      {mark && (
        <p className="search-hint" aria-hidden="true">
          {mark.hint}
        </p>
      )}
    </>
  );
}

/** For the pointer; the keyboard has Shift + Enter. */
function MarkSign({ mark, id }: { mark: SearchMark; id: string }) {
  const isOn = mark.isOn(id);
  return (
    <span
      className="search-mark"
      data-on={isOn}
      aria-hidden="true"
      title={mark.describe(isOn)}
      onClick={(event) => {
        event.stopPropagation();
        mark.onToggle(id);
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M7 2.5h6l-.8 5.6 2.6 2.9v1.6H5.2V11l2.6-2.9z" />
        <path d="M10 12.6v5" />
      </svg>
    </span>
  );
}
