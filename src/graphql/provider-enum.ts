/** The one type that comes from the registry and not from `schema/`: who can be behind an account. */
export function providerEnum(providers: readonly string[]): string {
  const values = providers.map((provider) => `  "An account with this provider."\n  ${provider}`);
  return `"Whose system an account is."\nenum Provider {\n${values.join('\n')}\n}\n`;
}
