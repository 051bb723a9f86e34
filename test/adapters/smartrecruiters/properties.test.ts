import { describe, expect, it } from 'vitest';
import { propertyValues } from '../../../src/adapters/smartrecruiters/mapping/properties.ts';

describe('the properties of an application', () => {
  it.each([[{}], [{ content: [] }]])('are none if the body is %j', (body) => {
    expect(propertyValues(body)).toEqual([]);
  });

  it.each([[{ message: 'no' }], [{ content: null }], [[]], [null]])('are an error if it is %j', (body) => {
    expect(() => propertyValues(body)).toThrow();
  });
});
