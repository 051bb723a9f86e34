import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/http/loopback.ts';

describe('isLoopback', () => {
  it.each([
    'http://localhost',
    'http://LOCALHOST:8080',
    'http://127.0.0.1',
    'http://127.255.0.9',
    'http://127.1',
    'http://[::1]',
  ])('accepts %s', (url) => {
    expect(isLoopback(new URL(url))).toBe(true);
  });

  it.each([
    'http://128.0.0.1',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://localhost.',
  ])('refuses %s', (url) => {
    expect(isLoopback(new URL(url))).toBe(false);
  });
});
