import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of the page whose code comes with its first drawing, or ahead of it with `preload`. It is drawn as
 * soon as it is there, where what React's `lazy` suspends is shown 300 ms late. Throws when it does not come.
 */
export function createPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let code: ComponentType<Props> | null = null;
  async function fetchCode(): Promise<void> {
    code ??= await load();
  }

  function Part(props: Props) {
    const [isThere, setThere] = useState(code !== null);
    const [problem, setProblem] = useState<Error | null>(null);
    useEffect(() => {
      if (!isThere) fetchCode().then(() => setThere(true), setProblem);
    }, [isThere]);
    if (problem) throw problem;
    const Code = isThere ? code : null;
    return Code && <Code {...props} />;
  }

  return {
    Part,
    /** A failure is told when the part is drawn. */
    preload: () => void fetchCode().catch(() => {}),
  };
}
