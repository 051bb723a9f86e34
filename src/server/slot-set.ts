/**
 * Those who are present, in no order. A `Set` does the same, but its tables outlive what was in them: each leads to the
 * one that took its place, so that an old one keeps everybody who came since from being collected with the young.
 */
export class SlotSet<Member extends object> {
  readonly #places: (Member | null)[] = [];
  readonly #free: number[] = [];

  /** Returns what removes the member, once. */
  add(member: Member): () => void {
    const place = this.#free.pop() ?? this.#places.length;
    this.#places[place] = member;
    return () => {
      if (this.#places[place] !== member) return;
      this.#places[place] = null;
      this.#free.push(place);
    };
  }

  forEach(visit: (member: Member) => void): void {
    for (const member of this.#places) if (member !== null) visit(member);
  }
}
