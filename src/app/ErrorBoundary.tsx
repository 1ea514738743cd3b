import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { RaisedNotice } from './RaisedNotice.tsx';
import { reloadPage } from './reloadPage.ts';

interface ErrorBoundaryProps {
  /** What is lost when its content fails: the whole screen, or a part beside which the rest works. */
  of?: 'screen' | 'part';
  children: ReactNode;
}

/** A screen or a part of one that waits for its code hides nothing else; one that fails, or whose code does not come, says so; all the rest stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { of = 'screen', children } = this.props;
    return this.state.hasFailed ? <Failure of={of} /> : <Suspense>{children}</Suspense>;
  }
}

function Failure({ of }: { of: 'screen' | 'part' }) {
  const text = useText(app);
  return (
    <RaisedNotice tone="warning" actionLabel={text.reload} onAction={reloadPage}>
      {of === 'screen' ? text.screenFailed : text.partFailed}
    </RaisedNotice>
  );
}
