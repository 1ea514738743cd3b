import {
  Button,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import './SelectField.css';

export interface SelectOption {
  id: string;
  label: string;
  /** What the option means. */
  description: string;
  /** Unit, date, source: a line of its own. */
  detail: string;
  /** A short mark before the detail: who answers for the figure. */
  mark: string;
}

export interface SelectGroup {
  id: string;
  label: string;
  options: readonly SelectOption[];
}

interface SelectFieldProps {
  label: string;
  groups: readonly SelectGroup[];
  value: string;
  /** Whether the list is open from the start: its button was pressed before it had loaded. */
  startsOpen?: boolean;
  onChange(id: string): void;
}

/** One choice in a long grouped list, each option with its explanation. */
export function SelectField({
  label,
  groups,
  value,
  startsOpen = false,
  onChange,
}: SelectFieldProps) {
  return (
    <Select
      className="select-field"
      value={value}
      defaultOpen={startsOpen}
      onChange={(key) => key !== null && onChange(String(key))}
      aria-label={label}
    >
      <Button className="select-button">
        <SelectValue className="select-value">{({ selectedText }) => selectedText}</SelectValue>
        <span aria-hidden="true" className="select-chevron" />
      </Button>
      <Popover className="select-popover" placement="bottom start" offset={4}>
        <ListBox className="select-list" items={groups}>
          {(group) => (
            <ListBoxSection id={group.id} className="select-section">
              <Header className="select-header">{group.label}</Header>
              {group.options.map((option) => (
                <ListBoxItem
                  key={option.id}
                  id={option.id}
                  textValue={option.label}
                  className="select-item"
                >
                  <Text slot="label" className="select-item-label">
                    {option.label}
                  </Text>
                  <Text slot="description" className="select-item-description">
                    {option.description}{' '}
                    <span className="select-item-detail">
                      <span className="select-mark">{option.mark}</span> {option.detail}
                    </span>
                  </Text>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
