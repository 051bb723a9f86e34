import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { decodeId, decodeRecordId, encodeId } from '../../src/query/global-id.ts';
import { anyText } from '../support/any-text.ts';

const runs = { numRuns: 300, seed: 20_261_122 };
const type = fc.constantFrom('Candidate', 'Application', 'Job', 'Offer', 'User', 'Stage', 'Opening' as const);
/** Any remote id that adapters accept: valid Unicode without a line break. */
const text = fc.oneof(anyText, fc.string()).filter((each) => each.isWellFormed() && !/\p{Cc}/u.test(each));
const parts = fc.record({ type, account: text, remoteId: text });

describe('a global id', () => {
  it('decodes to the record that was encoded', () => {
    fc.assert(
      fc.property(parts, (record) => {
        const id = encodeId(record.type, record.account, record.remoteId);
        expect(decodeId(id, 'id')).toEqual(record);
      }),
      runs,
    );
  });

  it('has only characters that are safe in URLs', () => {
    fc.assert(
      fc.property(parts, (record) => {
        expect(encodeId(record.type, record.account, record.remoteId)).toMatch(/^[\w-]+$/);
      }),
      runs,
    );
  });

  it('is different for different records', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        const ids = [one, other].map((each) => encodeId(each.type, each.account, each.remoteId));
        expect(ids[0] === ids[1]).toBe(isSame);
      }),
      runs,
    );
  });

  it('is the same as in earlier versions', () => {
    expect(encodeId('Candidate', 'acme', '4001')).toBe('MQpDYW5kaWRhdGUKYWNtZQo0MDAxCmY5c3VxZg');
    expect(encodeId('Account', 'acme', '')).toBe('MQpBY2NvdW50CmFjbWUKCm50MXBxZA');
  });

  it('of an account decodes to the account', () => {
    expect(decodeId(encodeId('Account', 'acme', ''), 'id')).toEqual({ type: 'Account', account: 'acme' });
  });

  it('is refused if it is cut or changed at one place', () => {
    const id = encodeId('Application', 'acme-eu', 'a1:b2');
    for (let at = 0; at < id.length; at += 1) {
      const changed = `${id.slice(0, at)}${id[at] === 'A' ? 'B' : 'A'}${id.slice(at + 1)}`;
      for (const wrong of [id.slice(0, at), changed]) expect(() => decodeId(wrong, 'id')).toThrow(InputError);
    }
    for (const wrong of [`${id}=`, `${id} `, ` ${id}`, `${id}A`]) {
      expect(() => decodeId(wrong, 'id')).toThrow(InputError);
    }
  });

  it('is refused if it is any random text, with the name of the argument but without its value', () => {
    const anything = fc.oneof(anyText, fc.string(), fc.base64String(), fc.json());
    fc.assert(
      fc.property(anything, (id) => {
        expect(() => decodeId(id, 'filter.job')).toThrow(
          new InputError('filter.job is not an id of this graph'),
        );
      }),
      runs,
    );
  });

  it('is refused if it has another version', () => {
    const later = Buffer.from('2\nJob\nacme\n1\n0').toString('base64url');
    expect(() => decodeId(later, 'id')).toThrow(InputError);
  });
});

describe('a global id of one type', () => {
  it('is refused if another type is expected', () => {
    const id = encodeId('Job', 'acme', '1');
    expect(decodeRecordId(id, 'id', 'Job')).toEqual({ type: 'Job', account: 'acme', remoteId: '1' });
    expect(() => decodeRecordId(id, 'by.id', 'Candidate')).toThrow(
      new InputError('by.id is not the id of a Candidate'),
    );
    expect(() => decodeRecordId(encodeId('Account', 'acme', ''), 'id', 'Job')).toThrow(InputError);
  });
});
