/** The type in the graph of an object that has a global id: a record tells its own, and everything else is an account. */
export function typeNameOf(node: object): string {
  return 'type' in node ? String(node.type) : 'Account';
}
