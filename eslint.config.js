import tseslint from "typescript-eslint";

/** Every package stays pure: what the type checker cannot see (the clock, chance, the machine's language) is refused here. */
const impure = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "No clock: take the date as an argument (asOf)." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock: take the date as an argument (asOf)." },
  { selector: "CallExpression[callee.name='Date']", message: "No clock: take the date as an argument (asOf)." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "No chance: take a seed as an argument." },
  { selector: "CallExpression[callee.property.name=/^(localeCompare|toLocaleLowerCase|toLocaleUpperCase)$/]", message: "Depends on the machine's language: compare code units." },
  {
    selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/][arguments.length=0]",
    message: "Depends on the machine's language: name the locale.",
  },
];

const shape = [
  { selector: "TSEnumDeclaration", message: "Use a union of strings." },
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "ThrowStatement > NewExpression[callee.name=/^(Error|TypeError|RangeError)$/]", message: "Throw SsosError with a code, or answer with a finding or an outcome." },
];

const noClasses = { selector: ":matches(ClassDeclaration, ClassExpression)", message: "Plain objects and functions; SsosError is the only class." };

const tests = ["**/*.test.ts", "**/*.test-d.ts", "**/test/**"];

export default tseslint.config(
  { ignores: ["**/dist/**", "**/node_modules/**", "**/docs/site/**", ".examples/**", "**/*.d.ts", "coverage/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.base,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true, allowTernary: true }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "no-duplicate-imports": ["error", { allowSeparateTypeImports: true }],
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: { eqeqeq: ["error", "always"], "no-var": "error", "prefer-const": ["error", { destructuring: "all" }], "no-throw-literal": "error" },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", ...impure, ...shape, noClasses], "no-param-reassign": "error" },
  },
  {
    files: ["packages/model/src/findings/error.ts"],
    rules: { "no-restricted-syntax": ["error", ...impure, ...shape] },
  },
);
