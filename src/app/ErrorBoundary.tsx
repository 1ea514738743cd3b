import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/LanguageContext.tsx';
import { app } from '../i18n/sections/app.ts';
import { Notice } from '../ui/Notice.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** A screen that fails says so; the navigation and the other screens stay. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <ScreenFailure /> : this.props.children;
  }
}

function ScreenFailure() {
  const text = useText(app);
  return (
    <div className="stage-notices">
      <Notice tone="warning">{text.screenFailed}</Notice>
    </div>
  );
}
