import { describe, expect, it } from 'vitest';
import { customFieldValue } from '../../src/graphql/resolvers/custom-fields.ts';

type Reading = 'number' | 'date' | 'money' | 'options' | 'url' | 'user';

function read(reading: Reading, type: string, value: unknown): unknown {
  const resolve = customFieldValue[reading] as (...args: unknown[]) => unknown;
  return resolve({ key: 'a', label: null, type, value }, {}, {}, {});
}

describe('the typed form of a custom field', () => {
  it.each<[Reading, string, unknown, unknown]>([
    ['date', 'DATE', '2026-02-28', '2026-02-28'],
    ['date', 'DATE', '2024-02-29T10:00:00Z', '2024-02-29'],
    ['number', 'NUMBER', '-12.5', -12.5],
    ['number', 'NUMBER', 7, 7],
    ['url', 'URL', 'mailto:a@example.com', 'mailto:a@example.com'],
    ['money', 'MONEY', { amount: '10.50', unit: 'EUR' }, { amount: '10.50', currency: 'EUR' }],
    ['money', 'MONEY', { amount: '10.50', unit: '' }, { amount: '10.50', currency: null }],
    ['options', 'OPTION', { id: 1, name: 'Red' }, ['Red']],
    [
      'options',
      'OPTIONS',
      [{ id: 1, name: 'Red' }, { id: 2, label: 'Blue' }, 'Green'],
      ['Red', 'Blue', 'Green'],
    ],
    ['options', 'OPTIONS', [], []],
  ])('is read: %s of %s %j', (reading, type, value, expected) => {
    expect(read(reading, type, value)).toEqual(expected);
  });

  it.each<[Reading, string, unknown]>([
    ['date', 'DATE', '2026-02-31'],
    ['date', 'DATE', '0000-00-00'],
    ['date', 'DATE', '2026-02-011'],
    ['number', 'NUMBER', '0x10'],
    ['number', 'NUMBER', '1_000'],
    ['number', 'NUMBER', ' '],
    ['url', 'URL', 'javascript:alert(1)'],
    ['url', 'URL', 'data:text/html,x'],
    ['url', 'URL', 'example.com'],
    ['money', 'MONEY', { amount: 'ten', unit: 'EUR' }],
    ['options', 'OPTION', { id: 1 }],
    ['user', 'USER', 'Jane Doe'],
    ['user', 'USER', 'Jane'],
    ['user', 'USER', { name: 'Jane Doe' }],
    ['user', 'USER', 1.5],
  ])('is null if the value is not of the type: %s of %s %j', (reading, type, value) => {
    expect(read(reading, type, value)).toBeNull();
  });
});
