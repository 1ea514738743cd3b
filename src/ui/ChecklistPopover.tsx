import type { ReactNode } from 'react';
import './ChecklistPopover.css';
import { ToolbarPopover } from './ToolbarPopover.tsx';

export interface ChecklistOption {
  id: string;
  label: string;
  detail: string;
  isChecked: boolean;
  /** What cannot be chosen stays in the list, and its detail says why. */
  isDisabled?: boolean;
}

export interface ChecklistGroup {
  id: string;
  label: string;
  options: readonly ChecklistOption[];
}

interface ChecklistPopoverProps {
  /** The button that opens it. */
  button: ReactNode;
  heading: string;
  groups: readonly ChecklistGroup[];
  onChange(id: string, isChecked: boolean): void;
  resetLabel: string;
  onReset(): void;
  closeLabel: string;
}

/** Several choices in a long grouped list; each takes effect at once. */
export function ChecklistPopover(props: ChecklistPopoverProps) {
  const { button, heading, groups, onChange } = props;
  return (
    <ToolbarPopover button={button} heading={heading}>
      {(close) => (
        <>
          {groups.map(({ id, label, options }) => (
            <fieldset key={id} className="checklist-family">
              <legend>{label}</legend>
              {options.map((option) => (
                <CheckOption
                  key={option.id}
                  option={option}
                  onChange={(isChecked) => onChange(option.id, isChecked)}
                />
              ))}
            </fieldset>
          ))}
          <div className="checklist-actions">
            <button type="button" className="checklist-reset" onClick={props.onReset}>
              {props.resetLabel}
            </button>
            <button type="button" className="checklist-close" onClick={close}>
              {props.closeLabel}
            </button>
          </div>
        </>
      )}
    </ToolbarPopover>
  );
}

interface CheckOptionProps {
  option: ChecklistOption;
  onChange(isChecked: boolean): void;
}

function CheckOption({ option, onChange }: CheckOptionProps) {
  return (
    <label className="checklist-option">
      <input
        type="checkbox"
        checked={option.isChecked}
        disabled={option.isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {option.label}
        <span className="checklist-option-detail">{option.detail}</span>
      </span>
    </label>
  );
}
