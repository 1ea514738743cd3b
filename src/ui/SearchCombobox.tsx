import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import './SearchCombobox.css';

export interface SearchChoice {
  id: string;
  label: string;
  /** What tells it from others of the same name. */
  detail: string;
}

interface SearchComboboxProps {
  label: string;
  placeholder: string;
  noResult: string;
  /** Whether it takes the focus when it appears: it was pressed before it had loaded. */
  takesFocus: boolean;
  search(text: string): readonly SearchChoice[];
  onChoose(id: string): void;
}

/** A search box with suggestions; choosing one empties it, ready for the next search. */
export function SearchCombobox({
  label,
  placeholder,
  noResult,
  takesFocus,
  search,
  onChoose,
}: SearchComboboxProps) {
  const [text, setText] = useState('');
  const choices = text.trim() === '' ? [] : search(text);
  return (
    <ComboBox
      className="search-combobox"
      aria-label={label}
      items={choices}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        onChoose(String(key));
      }}
      autoFocus={takesFocus}
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ''}
    >
      <svg className="search-icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="9" cy="9" r="5.5" />
        <path d="m13.2 13.2 4 4" />
      </svg>
      <Input className="search-input" placeholder={placeholder} />
      <Popover className="search-popover" offset={6}>
        <ListBox
          className="search-list"
          renderEmptyState={() => <p className="search-empty">{noResult}</p>}
        >
          {(choice: SearchChoice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="search-item">
              <Text slot="label" className="search-item-label">
                {choice.label}
              </Text>
              <Text slot="description" className="search-item-detail">
                {choice.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
