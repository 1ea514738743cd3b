import { type ComponentProps, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Notice } from '../ui/Notice.tsx';
import { noticesId } from './noticesId.ts';

/** A notice that a part of the screen raises: shown among those of the whole. */
export function RaisedNotice(props: ComponentProps<typeof Notice>) {
  const [notices, setNotices] = useState<Element | null>(null);
  useLayoutEffect(() => setNotices(document.getElementById(noticesId)), []);
  return notices && createPortal(<Notice {...props} />, notices);
}
