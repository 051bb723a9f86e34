import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { providers } from './src/adapters/index.ts';
import { providerEnum } from './src/graphql/provider-enum.ts';

const files = readdirSync('schema').map((name) => readFileSync(`schema/${name}`, 'utf8'));
const records = files.flatMap((text) =>
  [...text.matchAll(/^type (\w+) implements .*\bRemoteRecord\b/gm)].map(([, type]) => type),
);

/** A record is resolved from what was read of it, a list from what a walk over the accounts gave. */
const mappers = Object.fromEntries([
  ...records.map((type) => [type, './parent-types.ts#RecordParent<{T}>']),
  ...records.map((type) => [`${type}Connection`, './parent-types.ts#ListParent<{T}>']),
  ...records.map((type) => [`${type}Edge`, './parent-types.ts#EdgeParent<{T}>']),
  ['Node', './parent-types.ts#NodeParent'],
  ['RemoteRecord', './parent-types.ts#RemoteRecordParent'],
  ['Account', './parent-types.ts#AccountParent'],
  ['AccountHealth', './parent-types.ts#HealthParent'],
  ['AccountProblem', './parent-types.ts#ProblemParent'],
  ['PageInfo', './parent-types.ts#PageInfoParent'],
  ['Education', './parent-types.ts#EducationParent'],
  ['HiringTeamMember', './parent-types.ts#HiringTeamMemberParent'],
  ['RejectionDetail', './parent-types.ts#RejectionParent'],
  ['CustomFieldValue', './parent-types.ts#CustomFieldParent'],
  ['JobPostLocation', './parent-types.ts#JobPostLocationParent'],
  ['PayRange', './parent-types.ts#PayRangeParent'],
  ['Interviewer', './parent-types.ts#InterviewerParent'],
  ['InterviewSlot', './parent-types.ts#InterviewSlotParent'],
  ['ScorecardAnswer', './parent-types.ts#ScorecardAnswerParent'],
  ['AttributeRating', './parent-types.ts#AttributeRatingParent'],
  ['ApprovalStep', './parent-types.ts#ApprovalStepParent'],
  ['Approver', './parent-types.ts#ApproverParent'],
  ['JobPermission', './parent-types.ts#JobPermissionParent'],
  ['HiringTeamMembership', './parent-types.ts#HiringTeamMembershipParent'],
]);

const config: CodegenConfig = {
  schema: ['schema/*.graphql', providerEnum(providers.map(({ name }) => name.toUpperCase()))],
  generates: {
    'src/graphql/generated.ts': {
      // Mappers with `{T}` in them are taken for unused.
      plugins: ['typescript', { 'typescript-resolvers': { mappers, showUnusedMappers: false } }],
      config: {
        contextType: './context.ts#Context',
        customResolverFn: './resolver-fn.ts#ResolverFn',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        // Also what a list holds may turn out to be null, or an error at its place.
        resolverTypeWrapperSignature: 'Promise<T | null> | T',
        emitLegacyCommonJSImports: false,
        scalars: {
          DateTime: { input: 'Date', output: 'string' },
          Date: 'string',
          PartialDate: 'string',
          JSON: 'unknown',
          URL: 'string',
          Decimal: 'string',
          ID: 'string',
        },
      },
    },
  },
};

export default config;
