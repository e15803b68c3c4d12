import neostandard from 'neostandard'

const { 'typescript-eslint': typescript } = neostandard.plugins

export default [
  ...neostandard({ ts: true, ignores: ['generated/', '.tap/', 'scripts/clients/hey-api/'] }),
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': typescript.plugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The names of the contract's fields are kept all the way down.
      camelcase: 'off',
      // A promise that is left alone on purpose says so.
      'no-void': ['error', { allowAsStatement: true }],
      'no-restricted-syntax': ['error', {
        selector: "CallExpression[callee.property.name='notMatch'] > ArrayExpression.arguments",
        message: 'Arrays do not match as soon as one item does not: look for the text in all of them.'
      }],
      '@stylistic/max-len': ['error', { code: 120 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
    }
  }
]
