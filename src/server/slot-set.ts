/**
 * A set without order. Unlike a `Set` it keeps no old tables: V8 links each table of a `Set` to the next one, so that an
 * old table in the old generation keeps all later members from being collected with the young generation.
 */
export class SlotSet<Member extends object> {
  readonly #slots: (Member | null)[] = [];
  readonly #free: number[] = [];

  /** Returns a function that removes the member; further calls of it have no effect. */
  add(member: Member): () => void {
    const slot = this.#free.pop() ?? this.#slots.length;
    this.#slots[slot] = member;
    return () => {
      if (this.#slots[slot] !== member) return;
      this.#slots[slot] = null;
      this.#free.push(slot);
    };
  }

  forEach(visit: (member: Member) => void): void {
    for (const member of this.#slots) if (member !== null) visit(member);
  }
}
