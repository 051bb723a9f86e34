import { once } from 'node:events';
import { createServer } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** An issuer of tokens that serves its public keys by HTTP on this machine. */
export interface TestIssuer extends AsyncDisposable {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** How many times its keys were fetched. */
  readonly fetches: number;
  /** Whether it answers with an error instead of its keys. */
  isDown: boolean;
  /** The public keys that it serves. */
  keys: JWK[];
  /** The keys of its tokens, by the ids of the keys. */
  readonly privateKeys: Map<string, CryptoKey>;
  /** Adds a key, and removes the others. */
  rotate(kid: string): Promise<void>;
  /** Signs a token that is good but for what is given. A claim that is undefined is left out. */
  sign(
    claims?: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>,
  ): Promise<string>;
}

export const audience = 'hiregraph';
export const rolesClaim = 'hiregraph.roles';

export async function startIssuer(issuer: string, algorithm = 'ES256'): Promise<TestIssuer> {
  const privateKeys = new Map<string, CryptoKey>();
  let fetches = 0;
  let newest = '';
  const server = createServer((_request, response) => {
    fetches += 1;
    response.writeHead(started.isDown ? 503 : 200, { 'content-type': 'application/json' });
    response.end(started.isDown ? '{}' : JSON.stringify({ keys: started.keys }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const started: TestIssuer = {
    issuer,
    jwksUrl: `http://127.0.0.1:${port}/jwks.json`,
    get fetches() {
      return fetches;
    },
    isDown: false,
    keys: [],
    privateKeys,
    async rotate(kid) {
      const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
      privateKeys.set(kid, privateKey);
      newest = kid;
      // Without `alg`, as some issuers have them.
      started.keys = [{ ...(await exportJWK(publicKey)), kid, use: 'sig' }];
    },
    sign(claims = {}, header = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const good = { iss: issuer, aud: audience, sub: 'user-1', iat: now, exp: now + 300 };
      const payload = { ...good, hiregraph: { roles: ['reader'] }, ...claims };
      const key = privateKeys.get(String(header.kid ?? newest)) ?? privateKeys.get(newest);
      if (key === undefined) throw new Error('the issuer has no key');
      return new SignJWT(payload)
        .setProtectedHeader({ alg: algorithm, kid: newest, typ: 'JWT', ...header })
        .sign(key, { crit: { 'urn:example:new': true } });
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  await started.rotate('key-1');
  return started;
}

/** The part of a configuration that makes a gateway accept its tokens. */
export function settingsOf({ issuer, jwksUrl }: TestIssuer): object {
  return { issuer, audience: [audience], jwks: jwksUrl, rolesClaim };
}
