import { type ReactNode, useId, useState } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import './ToolbarPopover.css';

interface ToolbarPopoverProps {
  /** The button that opens it. */
  button: ReactNode;
  heading: string;
  children(close: () => void): ReactNode;
}

/** A dialog beneath a button of a toolbar; Escape and a press outside close it, focus comes back. */
export function ToolbarPopover({ button, heading, children }: ToolbarPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {button}
      <Popover
        className="toolbar-popover"
        placement="bottom end"
        offset={6}
        aria-labelledby={headingId}
      >
        <h2 className="toolbar-popover-heading" id={headingId}>
          {heading}
        </h2>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  );
}
