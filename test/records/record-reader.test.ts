import { describe, expect, it } from 'vitest';
import { account, createReaders } from '../support/readers.ts';

describe('a read that was coalesced with one of another operation', () => {
  it('brings no fields but those that the operation reads', async () => {
    const { begin, asked } = createReaders();
    const one = begin({ Candidate: ['firstName'] }).reader;
    const other = begin({ Candidate: ['lastName'] }).reader;
    const found = await Promise.all([
      one.load('Candidate', '1', ['firstName']),
      other.load('Candidate', '1', ['lastName']),
    ]);
    expect(asked()).toEqual(['1: firstName,lastName']);
    expect(found).toEqual([
      { type: 'Candidate', remoteId: '1', account, firstName: 'first 1' },
      { type: 'Candidate', remoteId: '1', account, lastName: 'last 1' },
    ]);
    expect(one.peek('Candidate', '1')).not.toHaveProperty('lastName');
    expect(other.peek('Candidate', '1')).not.toHaveProperty('firstName');
  });

  it('brings no records but those that the operation asked for', async () => {
    const { begin, asked } = createReaders();
    const one = begin({ Candidate: ['firstName'] }).reader;
    const other = begin({ Candidate: ['firstName'] }).reader;
    await Promise.all([
      one.load('Candidate', '1', ['firstName']),
      other.load('Candidate', '2', ['firstName']),
    ]);
    expect(asked()).toEqual(['1,2: firstName']);
    expect(one.peek('Candidate', '2')).toEqual({ type: 'Candidate', remoteId: '2', account });
    expect(other.peek('Candidate', '1')).toEqual({ type: 'Candidate', remoteId: '1', account });
  });

  it('brings of sideloaded records only the fields that the operation reads', async () => {
    const { begin } = createReaders();
    const one = begin({ Candidate: ['firstName'], Department: ['name'] }).reader;
    const other = begin({ Candidate: ['firstName'] }).reader;
    await Promise.all([one, other].map((reader) => reader.load('Candidate', '1', ['firstName'])));
    expect(one.peek('Department', '9')).toEqual({
      type: 'Department',
      remoteId: '9',
      account,
      name: 'Sales',
    });
    expect(other.peek('Department', '9')).toEqual({ type: 'Department', remoteId: '9', account });
  });
});

describe('a read that the cache answers', () => {
  it('brings no fields but those that the operation reads', async () => {
    const { begin, asked } = createReaders({ ttlMs: 60_000 });
    await begin({ Candidate: ['firstName', 'lastName'] }).reader.load('Candidate', '1', [
      'firstName',
      'lastName',
    ]);
    asked();
    const later = begin({ Candidate: ['lastName'] }).reader;
    const found = await later.load('Candidate', '1', ['lastName']);
    expect(asked()).toEqual([]);
    expect(found).toEqual({ type: 'Candidate', remoteId: '1', account, lastName: 'last 1' });
  });
});

describe('an operation', () => {
  it('sees a field that it asks for although no selection names it', async () => {
    const { reader } = createReaders().begin({});
    expect(await reader.load('Candidate', '1', ['lastName'])).toMatchObject({ lastName: 'last 1' });
  });

  it('remembers all records of a dictionary, which is read whole', async () => {
    const { begin, asked } = createReaders({ isDictionary: true });
    const { reader } = begin({ Candidate: ['firstName'] });
    await reader.load('Candidate', '1', ['firstName']);
    await reader.load('Candidate', '2', ['firstName']);
    expect(asked()).toEqual(['1: firstName']);
  });

  it('asks once for a page, a record and a field, however often it reaches them', async () => {
    const { begin, asked } = createReaders();
    const { reader, list } = begin({ Candidate: ['firstName', 'currentTitle'] });
    await Promise.all([list(['firstName']), list(['firstName'])]);
    await list(['firstName']);
    await reader.load('Candidate', '1', ['firstName']);
    await Promise.all([
      reader.load('Candidate', '1', ['currentTitle']),
      reader.load('Candidate', '2', ['currentTitle']),
    ]);
    await reader.load('Candidate', '1', ['currentTitle']);
    expect(asked()).toEqual(['page: firstName', '1,2: currentTitle']);
  });
});

describe('a file', () => {
  it('is opened by the reader of its account', async () => {
    const { begin, opened } = createReaders();
    const { records } = begin({});
    expect(await records.readerOf('acme')?.openFile('cv')).toMatchObject({ filename: 'cv' });
    expect(records.readerOf('other')).toBeNull();
    expect(opened).toEqual(['cv']);
  });
});
