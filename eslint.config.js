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
      // tap compares no more items than the pattern has.
      'no-restricted-syntax': ['error', ...[
        "'match'] > :matches(ObjectExpression, ArrayExpression).arguments ArrayExpression[elements.length=0]",
        "'match'] > ArrayExpression.arguments[elements.length=0]",
        "'notMatch'] > ArrayExpression.arguments"
      ].map((rest) => ({
        selector: `CallExpression[callee.property.name=${rest}`,
        message: 'Such a pattern says nothing about an array that has more items: compare the whole.'
      }))],
      '@stylistic/max-len': ['error', { code: 120 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
    }
  }
]
