import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'docs/schema.graphql',
  documents: 'docs/examples/codegen/candidates.ts',
  generates: {
    'docs/examples/codegen/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        // What the scalars are in JSON. Decimals are strings, so that no digit is lost.
        scalars: {
          DateTime: 'string',
          Date: 'string',
          PartialDate: 'string',
          Decimal: 'string',
          URL: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
