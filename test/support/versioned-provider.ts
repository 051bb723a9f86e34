import { type Adapter, appliedByProvider, type FieldGroup, type Page } from '../../src/adapters/adapter.ts';
import type { Field, PartialRecord } from '../../src/domain/records.ts';

type Type = 'Candidate' | 'Job';
const names = { Candidate: 'firstName', Job: 'title' } as const;

/** A provider of candidates and jobs, whose records tell the version that they were read at, and which answers when the test says so. */
export function createVersionedProvider() {
  const asked: string[] = [];
  const provider = { version: 1, gate: Promise.resolve(), asked: () => asked.splice(0), hold, adapter };

  function hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    provider.gate = promise;
    return () => {
      provider.gate = Promise.resolve();
      resolve();
    };
  }

  async function answer<Result>(what: string, toResult: (version: number) => Result): Promise<Result> {
    asked.push(what);
    // As the provider has it when the call arrives.
    const { gate, version } = provider;
    await gate;
    return toResult(version);
  }

  function row<Of extends Type>(type: Of, id: string, version: number): PartialRecord<Of> {
    return { type, remoteId: id, [names[type]]: `v${version}` } as unknown as PartialRecord<Of>;
  }

  function group<Of extends Type>(type: Of): FieldGroup<Of> {
    return {
      fields: [names[type]] as unknown as readonly Field<Of>[],
      idsPerCall: 50,
      calls: 1,
      getMany: (ids) =>
        answer(`${type} ${ids}`, (version) => ({
          items: new Map(ids.map((id) => [id, row(type, id, version)])),
          sideloaded: [],
        })),
    };
  }

  function adapter(): Adapter {
    return {
      resources: {
        Candidate: {
          fieldGroups: [group('Candidate')],
          listing: {
            ...{
              maxPageSize: 500,
              omittedFields: [],
              parentsPerCall: 1,
              sentFilters: [],
              unsupportedFilters: [],
              priceOf: () => appliedByProvider,
              filterAdvice: {},
            },
            list: () =>
              answer(
                'Candidate page',
                (version): Page<'Candidate'> => ({
                  items: [row('Candidate', '1', version), row('Candidate', '2', version)],
                  ...{ sideloaded: [], next: null, isNextCertain: true, problem: null, total: null },
                  ...{ order: 'id-descending', residual: [] },
                }),
              ),
          },
        },
        Job: { fieldGroups: [group('Job')] },
      },
      fieldNotes: {},
      credential: { identify: async () => null, missingScopes: () => [] },
    };
  }

  return provider;
}
