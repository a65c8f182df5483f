import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import { defineConfig, globalIgnores } from "eslint/config"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import globals from "globals"
import tseslint from "typescript-eslint"
import { importDirection } from "./scripts/lint/import-direction.mjs"

const TYPESCRIPT = "{shared,backend,storefront,e2e}/**/*.{ts,tsx}"
const TESTS = ["**/*.test.ts", "**/*.test.tsx", "backend/integration-tests/**", "e2e/**"]

/** The framework's own rules, for the package that is made with it: `api` is also a folder of the storefront. */
const backendRules = medusa.default.configs.recommended
  .filter(({ rules }) => rules)
  .map(({ files, ...rest }) => ({ ...rest, files: files.map((glob) => ["backend/**", glob]) }))

export default defineConfig(
  globalIgnores([
    "**/.data/",
    "**/.medusa/",
    "**/.react-router/",
    "**/.turbo/",
    "**/build/",
    "**/dist/",
    "**/playwright-report/",
    "**/test-results/",
    "storefront/app/i18n/paraglide/",
  ]),
  {
    files: ["**/*.{js,mjs,mts,ts,tsx}"],
    extends: [js.configs.recommended],
    plugins: { project: { rules: { "import-direction": importDirection } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "project/import-direction": "error",
    },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
  { files: ["storefront/public/**"], languageOptions: { globals: globals.browser } },
  {
    files: ["**/*.{mts,ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 1000 }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      // A schema and the type inferred from it share their name; TypeScript itself reports real redeclarations.
      "@typescript-eslint/no-redeclare": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
          message: "A double assertion tells the compiler to stop looking: parse, or narrow.",
        },
      ],
    },
  },
  {
    // What only the types can tell: a promise that nobody waits for, a case that nobody thought of.
    files: [TYPESCRIPT],
    ignores: ["**/vitest.*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/restrict-plus-operands": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { plugins: { "@medusajs": medusa.default }, extends: backendRules },
  {
    // It takes five digits for cents. The đồng has none.
    files: ["backend/**"],
    rules: { "@medusajs/prices-in-major-units": "off" },
  },
  {
    // No request is there to answer: what goes wrong here ends a command.
    files: ["backend/src/env.ts", "backend/src/scripts/**", ...TESTS],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // Medusa makes its providers, whose base constructor is protected: a constructor that only passes on opens it.
    files: ["backend/src/providers/**"],
    rules: { "@typescript-eslint/no-useless-constructor": "off" },
  },
  {
    files: ["storefront/app/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.recommended],
    languageOptions: { globals: globals.browser },
  },
  { files: ["backend/src/admin/**/*.{ts,tsx}"], extends: [reactHooks.configs.flat["recommended-latest"]] },
  {
    files: TESTS,
    rules: {
      // A test says what it expects of an answer by looking at it.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
)
