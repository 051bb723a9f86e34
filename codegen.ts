import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, print } from 'graphql';
import { providers } from './src/adapters/index.ts';
import { readTypeDefinitions } from './src/graphql/type-definitions.ts';

const typeDefinitions = readTypeDefinitions(providers.map(({ name }) => name.toUpperCase()));
const records = typeDefinitions.definitions.flatMap((node) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION &&
  node.interfaces?.some(({ name }) => name.value === 'RemoteRecord')
    ? node.name.value
    : [],
);

/** The TypeScript type of the parent that the resolvers of each type get. */
const mappers = Object.fromEntries([
  ...records.map((type) => [type, './parent-types.ts#RecordParent<{T}>']),
  ...records.map((type) => [`${type}Connection`, './parent-types.ts#ConnectionParent<{T}>']),
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
  schema: print(typeDefinitions),
  generates: {
    'src/graphql/generated.ts': {
      // The plugin wrongly reports mappers that contain `{T}` as unused.
      plugins: ['typescript', { 'typescript-resolvers': { mappers, showUnusedMappers: false } }],
      config: {
        contextType: './context.ts#Context',
        customResolverFn: './resolver-fn.ts#ResolverFn',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        // An item of a list may be a promise too, and may resolve to null.
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
