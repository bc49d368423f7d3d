import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The Office plugin's rules that read this code rightly. The rest follow `load` only where its argument is a
 * literal text; here it is a typed object, and the real client refuses a property that was not loaded.
 */
const OFFICE_RULES = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/no-office-initialize": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist.next/", ".cache/", "coverage/", "test-results/"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Matters of taste that would cost more than they give: both forms are read alike.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "no-console": "error",
      // The formatter wraps what it can; what stays long is a sentence or a pattern that would read worse in pieces.
      "max-len": ["error", { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      eqeqeq: "error",
      // A closure may read a variable before the one place that sets it.
      "prefer-const": ["error", { ignoreReadBeforeAssign: true }],
    },
  },
  {
    // A test that reads past the end fails by itself, which is what it is for.
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["src/{charts,entry,taskpane,workbench}/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: OFFICE_RULES,
  },
  {
    // What differs between languages is a word, and words lie in tables by language.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/build/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "BinaryExpression[operator=/^[!=]==$/] > Literal[value=/^(zh-CN|en)$/]",
          message: "A language is not asked for: make a table by language, Record<Lang, …>.",
        },
      ],
    },
  },
  {
    // The command line speaks to people through the console.
    files: ["src/build/**/*.ts", "test/e2e/support/global-setup.ts", "test/bench/**/*.ts", "test/gallery/**/*.ts", "test/oracles/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
