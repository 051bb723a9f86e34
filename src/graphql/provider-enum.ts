/** The definition of the enum `Provider`, whose values come from the registry of adapters. */
export function providerEnum(providers: readonly string[]): string {
  const values = providers.map((provider) => `  "An account of this provider."\n  ${provider}`);
  return `"The applicant tracking system of an account."\nenum Provider {\n${values.join('\n')}\n}\n`;
}
