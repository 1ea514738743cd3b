import './LoadingBar.css';

interface LoadingBarProps {
  label: string;
  loaded: number;
  total: number;
  /** How much of how much, in words. */
  text: string;
  /** Said while it takes long; nothing when `null`. */
  slowText: string | null;
}

/** Real progress, in the place of what is to come. */
export function LoadingBar({ label, loaded, total, text, slowText }: LoadingBarProps) {
  return (
    <div className="loading-bar">
      <progress max={Math.max(1, total)} value={loaded} aria-label={label} />
      <p>{text}</p>
      <p role="status">{slowText}</p>
    </div>
  );
}
