import { useId } from 'react';
import './GroupedSelect.css';

interface GroupedSelectProps {
  label: string;
  groups: readonly { label: string; options: readonly { id: string; label: string }[] }[];
  value: string;
  onChange(id: string): void;
}

/** One choice in a grouped list, where names suffice: the browser's own list, under its label. */
export function GroupedSelect({ label, groups, value, onChange }: GroupedSelectProps) {
  const id = useId();
  return (
    <div className="grouped-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
