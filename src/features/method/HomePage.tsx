import { useText } from '../../i18n/LanguageContext.tsx';
import { method } from '../../i18n/sections/method.ts';
import { PageList } from './PageList.tsx';

/** The rules every figure of the atlas keeps, and where the rest is told. */
export function HomePage() {
  const text = useText(method);
  return (
    <>
      <p className="method-lead">{text.home.lead}</p>
      <ol className="method-principles">
        {text.home.principles.map((principle) => (
          <li key={principle}>{principle}</li>
        ))}
      </ol>
      <PageList />
    </>
  );
}
