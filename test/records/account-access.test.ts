import { describe, expect, it } from 'vitest';
import type { AccountAccess } from '../../src/access/account-access.ts';
import type { Field } from '../../src/domain/records.ts';
import { account, createReaders, pick } from '../support/readers.ts';

/** A caller who may see neither the candidate 2, nor last names and titles, nor external ids. */
const limited: AccountAccess = {
  visible(record) {
    if (record.type === 'Candidate' && record.remoteId === '2') return null;
    const hidden = new Set(['lastName', 'currentTitle', 'externalId']);
    return pick(
      record,
      Object.keys(record).filter((name) => !hidden.has(name)),
    );
  },
};

const all = { Candidate: ['firstName', 'lastName', 'currentTitle'], Department: ['name', 'externalId'] };
const names: readonly Field<'Candidate'>[] = ['firstName', 'lastName'];

describe('rows and fields that the caller may not see', () => {
  it('are absent from pages', async () => {
    const { reader, list } = createReaders().begin(all, limited);
    const { items } = await list(names);
    expect(items).toEqual([
      { type: 'Candidate', remoteId: '1', account, firstName: 'first 1' },
      { type: 'Candidate', remoteId: '3', account, firstName: 'first 3' },
    ]);
    expect(reader.peek('Candidate', '2')).toEqual({ type: 'Candidate', remoteId: '2', account });
  });

  it('are absent from reads by id, where a hidden field is null', async () => {
    const { reader, records } = createReaders().begin(all, limited);
    const found = (await reader.load('Candidate', '1', names)) ?? expect.fail('there is no record');
    expect(found).toMatchObject({ firstName: 'first 1', lastName: null });
    expect(await records.readField(found, 'currentTitle')).toBeNull();
  });

  it('are absent from reads of many records', async () => {
    const { reader } = createReaders().begin(all, limited);
    await reader.loadMany('Candidate', new Set(['1', '2']), names, []);
    expect(reader.peek('Candidate', '1')).toEqual({
      type: 'Candidate',
      remoteId: '1',
      account,
      firstName: 'first 1',
    });
    expect(reader.peek('Candidate', '2')).toEqual({ type: 'Candidate', remoteId: '2', account });
  });

  it('are absent from sideloaded records', async () => {
    const { reader, list } = createReaders().begin(all, limited);
    await list(names);
    expect(reader.peek('Department', '9')).toEqual({
      type: 'Department',
      remoteId: '9',
      account,
      name: 'Sales',
    });
  });

  it('are absent from a record that is looked up by its key', async () => {
    const { reader } = createReaders().begin(all, limited);
    expect(await reader.lookUp('Candidate', '1', names)).toEqual({
      type: 'Candidate',
      remoteId: '1',
      account,
      firstName: 'first 1',
    });
  });

  it('are absent however the record is reached: a hidden row is no record', async () => {
    const { begin } = createReaders();
    expect(await begin(all, limited).reader.lookUp('Candidate', '2', names)).toBeNull();
    expect(await begin(all, limited).reader.load('Candidate', '2', names)).toBeNull();
    const { reader, list } = begin(all, limited);
    await list(names);
    expect(await reader.lookUp('Candidate', '2', names)).toBeNull();
    expect(await reader.load('Candidate', '2', names)).toBeNull();
  });

  it('are absent if a caller who may see everything shares the read', async () => {
    const { begin, asked } = createReaders();
    const [free, bound] = [begin(all).reader, begin(all, limited).reader];
    const [whole, partial] = await Promise.all([
      free.load('Candidate', '1', names),
      bound.load('Candidate', '1', names),
    ]);
    expect(asked()).toEqual(['1: firstName,lastName']);
    expect([whole?.lastName, partial?.lastName]).toEqual(['last 1', null]);
  });

  it('are absent if the cache has them from a caller who may see everything', async () => {
    const { begin, asked } = createReaders({ ttlMs: 60_000 });
    await begin(all).list(names);
    const { list } = begin(all, limited);
    expect((await list(names)).items.map(({ remoteId, ...row }) => [remoteId, 'lastName' in row])).toEqual([
      ['1', false],
      ['3', false],
    ]);
    expect(asked()).toHaveLength(1);
    expect((await begin(all).list(names)).items).toHaveLength(3);
  });
});
