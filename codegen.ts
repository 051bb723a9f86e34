import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { vendors } from './src/adapters/index.ts';
import { providerEnum } from './src/graphql/provider-enum.ts';

const files = readdirSync('schema').map((name) => readFileSync(`schema/${name}`, 'utf8'));
const records = files.flatMap((text) =>
  [...text.matchAll(/^type (\w+) implements .*\bRemoteRecord\b/gm)].map(([, type]) => type),
);

/** A record is resolved from what was read of it, a list from what a walk over the accounts gave. */
const mappers = Object.fromEntries([
  ...records.map((type) => [type, './parents.ts#RecordParent<{T}>']),
  ...records.map((type) => [`${type}Connection`, './parents.ts#ListParent<{T}>']),
  ...records.map((type) => [`${type}Edge`, './parents.ts#EdgeParent<{T}>']),
  ['Node', './parents.ts#NodeParent'],
  ['RemoteRecord', './parents.ts#RemoteRecordParent'],
  ['Account', './parents.ts#AccountParent'],
  ['AccountHealth', './parents.ts#HealthParent'],
  ['AccountProblem', './parents.ts#ProblemParent'],
  ['PageInfo', './parents.ts#PageInfoParent'],
  ['Education', './parents.ts#EducationParent'],
  ['HiringTeamMember', './parents.ts#HiringTeamMemberParent'],
  ['RejectionDetail', './parents.ts#RejectionParent'],
  ['CustomFieldValue', './parents.ts#CustomFieldParent'],
  ['JobPostLocation', './parents.ts#JobPostLocationParent'],
  ['PayRange', './parents.ts#PayRangeParent'],
  ['Interviewer', './parents.ts#InterviewerParent'],
  ['InterviewSlot', './parents.ts#InterviewSlotParent'],
  ['ScorecardAnswer', './parents.ts#ScorecardAnswerParent'],
  ['AttributeRating', './parents.ts#AttributeRatingParent'],
  ['ApprovalStep', './parents.ts#ApprovalStepParent'],
  ['Approver', './parents.ts#ApproverParent'],
  ['JobPermission', './parents.ts#JobPermissionParent'],
  ['HiringTeamMembership', './parents.ts#HiringTeamMembershipParent'],
]);

const config: CodegenConfig = {
  schema: ['schema/*.graphql', providerEnum(vendors.map(({ name }) => name.toUpperCase()))],
  generates: {
    'src/graphql/generated.ts': {
      // Mappers with `{T}` in them are taken for unused.
      plugins: ['typescript', { 'typescript-resolvers': { mappers, showUnusedMappers: false } }],
      config: {
        contextType: './context.ts#Context',
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
