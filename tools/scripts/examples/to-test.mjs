// Turns one example into the body of a test: `expression // => value` becomes an assertion.
import ts from "typescript";

/**
 * @param code - the example as written
 * @returns imports (as written, hoisted), body, the identifiers it uses and how many assertions it makes
 *
 * `// => value` after a statement, or on the line below it, compares by deep
 * equality; `// => throws "code"` expects an SsosError with that code.
 */
export function toTest(code) {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  if (file.parseDiagnostics.length > 0) throw new Error(ts.flattenDiagnosticMessageText(file.parseDiagnostics[0].messageText, "\n"));
  const imports = [];
  const body = [];
  const used = new Set();
  let assertions = 0;
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText());
      continue;
    }
    collect(statement, used);
    const expected = expectationAfter(code, statement.end);
    if (expected === undefined) {
      body.push(statement.getText());
      continue;
    }
    assertions += 1;
    for (const name of expected.match(/[A-Za-z_$][\w$]*/g) ?? []) used.add(name);
    body.push(...assertion(statement, expected));
  }
  const claims = code.split("\n").filter((line) => /\/\/ ?=>/.test(line)).length;
  if (claims !== assertions) throw new Error(`${claims} "// =>" comments, but only ${assertions} stand directly after a statement`);
  return { imports, body, used, assertions };
}

function expectationAfter(code, end) {
  return /^[ \t]*;?[ \t]*(?:\n[ \t]*)?\/\/ ?=>[ \t]*([^\n]*)/.exec(code.slice(end))?.[1]?.trim();
}

function assertion(statement, expected) {
  const thrown = /^throws\s+("[^"]*")$/.exec(expected)?.[1];
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText();
    if (thrown !== undefined) return [`expect(await codeThrown(async () => (${expression}))).toBe(${thrown});`];
    return [`expect(${expression}).toEqual(${expected});`];
  }
  if (ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1 && thrown === undefined) {
    const [{ name }] = statement.declarationList.declarations;
    if (ts.isIdentifier(name)) return [statement.getText(), `expect(${name.text}).toEqual(${expected});`];
  }
  throw new Error(`"// => ${expected}" can follow an expression or the declaration of one constant only`);
}

function collect(node, used) {
  if (ts.isIdentifier(node)) used.add(node.text);
  ts.forEachChild(node, (child) => collect(child, used));
}
