import type { CitedText, ProseBlock } from "../models/prose.ts";
import { withCitations } from "../models/prose.ts";
import { Citation } from "./citation.tsx";

/** An explanation as headings, paragraphs and lists; citations in it open their provision where `cite` is given. */
export function Prose({ blocks, cite }: { readonly blocks: readonly ProseBlock[]; readonly cite?: (citation: string) => void }) {
  const text = (plain: string) => (cite === undefined ? plain : <Cited parts={withCitations(plain)} cite={cite} />);
  return (
    <>
      {blocks.map((block, index) => {
        if (block.kind === "heading") return <h2 key={index}>{block.text}</h2>;
        if (block.kind === "paragraph") return <p key={index} class={block.emphasis ? "calm" : index === 0 ? "answer" : undefined}>{text(block.text)}</p>;
        return (
          <ul key={index}>
            {block.items.map((item, place) => (
              <li key={place}>
                {text(item.text)}
                {item.items.length > 0 && (
                  <ul>
                    {item.items.map((inner, innerPlace) => (
                      <li key={innerPlace}>{text(inner)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        );
      })}
    </>
  );
}

function Cited({ parts, cite }: { readonly parts: CitedText; readonly cite: (citation: string) => void }) {
  return <>{parts.map((part) => (typeof part === "string" ? part : <Citation key={part.citation} citation={part.citation} open={() => cite(part.citation)} />))}</>;
}
