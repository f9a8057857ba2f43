import { explainDetermination, type Determination, type DeterminationTexts } from "@ssos/eligibility";
import { STUDENT_GROUP_NAMES, type StudentGroup } from "@ssos/model";
import { useMemo, useState } from "preact/hooks";
import { proseOf } from "../models/prose.ts";
import { citationsOf, stepsOf } from "../models/trace-steps.ts";
import { Citation, type Cite } from "./citation.tsx";
import { Prose } from "./prose.tsx";
import { Scroll } from "./scroll.tsx";

interface Arguments {
  readonly answer: Determination;
  readonly texts: DeterminationTexts;
  readonly day: string;
  readonly cite: Cite;
}

/** The determination in plain words, the provisions it rests on, and every step of it. */
export function Reasons({ answer, texts, day, cite }: Arguments) {
  const blocks = useMemo(() => proseOf(explainDetermination(answer, { format: "markdown", texts })).filter((block) => block.kind !== "heading" || block.level !== 1), [answer, texts]);
  const citations = useMemo(() => citationsOf(answer), [answer]);
  return (
    <div class="columns">
      <article class="card prose" lang={texts.locale} aria-label="The determination in words">
        <Prose blocks={blocks} />
      </article>
      <aside class="card" aria-labelledby="provisions">
        <h2 id="provisions">Provisions</h2>
        <p class="calm">Each opens as it stood on {day}, when this Dashboard identified LEAs; another day can be chosen there.</p>
        <ul class="citations">
          {citations.map((citation) => (
            <li key={citation}>
              <Citation citation={citation} open={() => cite(citation, day)} />
            </li>
          ))}
        </ul>
        <h2>How sure</h2>
        <p>
          Criteria <b>{answer.criteria ?? "not known"}</b>, {answer.confidence}. Methods evaluated: {answer.methodsEvaluated.join(", ") || "none"}. {answer.possible.length > 1 ? `Still possible: ${answer.possible.join(", ")}.` : "No fact that is missing can change the answer of these methods."}
        </p>
      </aside>
      <Steps answer={answer} day={day} cite={cite} />
    </div>
  );
}

/** The trace as a table, for an audit. */
function Steps({ answer, day, cite }: Omit<Arguments, "texts">) {
  const steps = useMemo(() => stepsOf(answer), [answer]);
  const groups = [...new Set(steps.map(({ group }) => group))].filter((group) => group !== "") as StudentGroup[];
  const [group, setGroup] = useState<string>("");
  const shown = steps.filter((step) => step.group === group);
  return (
    <details class="panel wide">
      <summary>Every step, {steps.length} in all</summary>
      <label class="field inline">
        <span>About</span>
        <select value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value)}>
          <option value="">the LEA as a whole</option>
          {groups.map((code) => (
            <option key={code} value={code}>
              {STUDENT_GROUP_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <Scroll label="Steps of the determination">
        <table class="plain steps">
          <caption class="unseen">Steps of the determination</caption>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">What was asked</th>
              <th scope="col">Result</th>
              <th scope="col">Row of the file</th>
              <th scope="col">Provision</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, what, result, rows, citations }) => (
              <tr key={id}>
                <th scope="row">{id.replace(/^\d{4}\/([A-Z]+\/)?/, "")}</th>
                <td>{what}</td>
                <td>
                  <b>{result}</b>
                </td>
                <td class="code">{rows.join(" ")}</td>
                <td>
                  {citations.map((citation) => (
                    <Citation key={citation} citation={citation} open={() => cite(citation, day)} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
