export interface ProseSection {
  heading: string;
  paragraphs?: readonly string[];
  items?: readonly string[];
}

/** Headed sections of plain text. */
export function Prose({ sections }: { sections: readonly ProseSection[] }) {
  return sections.map(({ heading, paragraphs = [], items = [] }) => (
    <section key={heading}>
      <h3>{heading}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {items.length > 0 && (
        <ul className="method-items">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  ));
}
