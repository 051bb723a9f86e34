import type { Adapter, BatchResult, FieldGroup, Listing, Page } from '../adapters/adapter.ts';
import { type GetMany, type List, mapResources } from '../adapters/wrap.ts';
import { nextTurn } from '../clock.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../domain/records.ts';
import type { RequestScope } from '../request-scope.ts';
import { SingleFlight, type WaitOptions } from './single-flight.ts';

export interface CoalescingOptions extends WaitOptions {
  /** How long a read by id waits for others to go with it; with 0 it goes at once. */
  readonly windowMs: number;
  /** Whether other operations run, whose reads are worth waiting for. */
  hasConcurrentRequests(): boolean;
  /** Whether requests have arrived whose operations have not begun. */
  hasQueuedRequests(): boolean;
}

/** An adapter whose reads are coalesced, and what ends the sharing of reads under way. */
export interface CoalescedAdapter {
  readonly adapter: Adapter;
  /** From now on reads begin anew; those under way are given only to the operations that wait for them already. */
  invalidate(): void;
}

/** How many turns of the event loop a read waits while no other operation runs. */
const idleTurns = 4;
/** For how many windows a read waits at most for operations that are about to begin. */
const maxWindows = 10;

/**
 * Coalesces the reads of one account over operations: a read of a record or page that is under way answers everyone who asks
 * for it meanwhile, and reads by id that begin within a few milliseconds of each other go out in one call.
 */
export function withCoalescing(adapter: Adapter, options: CoalescingOptions): CoalescedAdapter {
  const shared: { invalidate(): void }[] = [];
  const coalesced = mapResources(adapter, () => ({
    getMany(group) {
      const batches = new Batches(group, options);
      shared.push(batches);
      return coalescedGetMany(batches);
    },
    list(listing) {
      const pages = new Pages(listing, options);
      shared.push(pages);
      return (request) => pages.list(request);
    },
  }));
  return {
    adapter: coalesced,
    invalidate() {
      for (const each of shared) each.invalidate();
    },
  };
}

/** The pages of one list that are being read. */
class Pages<Type extends RecordType> {
  readonly #listing: Listing<Type>;
  readonly #options: WaitOptions;
  readonly #underWay = new Map<string, SingleFlight<Page<Type>>>();

  constructor(listing: Listing<Type>, options: WaitOptions) {
    this.#listing = listing;
    this.#options = options;
  }

  readonly list: List<Type> = (request) => {
    const { size, from, filter, fields, firstOfEach, scope } = request;
    const key = JSON.stringify([size, from, filter, [...fields].sort(), firstOfEach]);
    const known = this.#underWay.get(key);
    if (known?.isOpenTo(scope)) return known.join(scope);
    const flight = new SingleFlight<Page<Type>>(this.#options);
    this.#underWay.set(key, flight);
    const page = flight.join(scope);
    flight.begin(
      (shared) => this.#listing.list({ ...request, scope: shared }),
      () => {
        if (this.#underWay.get(key) === flight) this.#underWay.delete(key);
      },
    );
    return page;
  };

  invalidate(): void {
    this.#underWay.clear();
  }
}

function coalescedGetMany<Type extends RecordType>(batches: Batches<Type>): GetMany<Type> {
  return async (ids, fields, scope) => {
    const flights = batches.bringing(ids, fields, scope);
    const [first, ...others] = await Promise.all(flights.map((flight) => flight.join(scope)));
    if (first === undefined) return { items: new Map(), sideloaded: [] };
    return others.length === 0 ? first : merged(ids, [first, ...others]);
  };
}

function merged<Type extends RecordType>(
  ids: readonly string[],
  founds: readonly BatchResult<Type>[],
): BatchResult<Type> {
  const items = new Map<string, PartialRecord<Type> | Error>();
  const sideloaded: AnyPartialRecord[] = [];
  for (const found of founds) sideloaded.push(...found.sideloaded);
  for (const id of ids) {
    for (const found of founds) {
      const item = found.items.get(id);
      if (item === undefined) continue;
      items.set(id, item);
      break;
    }
  }
  return { items, sideloaded };
}

/** What one call reads: some records of one part, and the fields that anybody wants of them. */
interface Batch<Type extends RecordType> {
  readonly ids: Set<string>;
  readonly fields: Set<Field<Type>>;
  readonly read: SingleFlight<BatchResult<Type>>;
}

/** The reads by id of one part. */
class Batches<Type extends RecordType> {
  readonly #part: FieldGroup<Type>;
  readonly #options: CoalescingOptions;
  readonly #byId = new Map<string, Batch<Type>>();
  /** Takes further ids until its time has come, or no more fit into one call. */
  #gathering: Batch<Type> | null = null;

  constructor(group: FieldGroup<Type>, options: CoalescingOptions) {
    this.#part = group;
    this.#options = options;
  }

  /** The reads that will bring these fields of these records. */
  bringing(ids: readonly string[], fields: ReadonlySet<Field<Type>>, scope: RequestScope) {
    const reads = new Set<SingleFlight<BatchResult<Type>>>();
    const full: Batch<Type>[] = [];
    /** What brought the id before most often brings the next one, too. */
    let last: Batch<Type> | null = null;
    for (const id of ids) {
      const known = this.#byId.get(id);
      const isOfUse = known !== undefined && (known === last || this.#brings(known, fields, scope));
      const batch: Batch<Type> = isOfUse ? known : this.#gather(id, scope);
      last = batch;
      if (!reads.has(batch.read)) for (const field of fields) batch.fields.add(field);
      reads.add(batch.read);
      if (batch.ids.size < this.#part.idsPerCall || batch !== this.#gathering) continue;
      this.#gathering = null;
      full.push(batch);
    }
    // The caller is the first to wait for them, and has to do so before they begin.
    queueMicrotask(() => {
      for (const batch of full) this.#begin(batch);
    });
    return [...reads];
  }

  invalidate(): void {
    this.#byId.clear();
    if (this.#gathering?.read.hasBegun) this.#gathering = null;
  }

  #brings({ read, fields }: Batch<Type>, wanted: ReadonlySet<Field<Type>>, scope: RequestScope): boolean {
    return read.isOpenTo(scope) && (!read.hasBegun || wanted.isSubsetOf(fields));
  }

  #gather(id: string, scope: RequestScope): Batch<Type> {
    const { windowMs } = this.#options;
    let batch = this.#gathering;
    // All who opened it may have left.
    if (!batch?.read.isOpenTo(scope)) {
      const opened = {
        ids: new Set<string>(),
        fields: new Set<Field<Type>>(),
        read: new SingleFlight<BatchResult<Type>>(this.#options),
      };
      batch = opened;
      this.#gathering = opened;
      const begin = () => this.#begin(opened);
      if (windowMs === 0) queueMicrotask(begin);
      else {
        this.#awaitOthers(opened, maxWindows);
        this.#lookAround(idleTurns, begin);
      }
    }
    batch.ids.add(id);
    this.#byId.set(id, batch);
    return batch;
  }

  /** Begins after a window, or when those who had come by then have begun, too. */
  #awaitOthers(batch: Batch<Type>, windows: number): void {
    const { clock, windowMs, hasQueuedRequests } = this.#options;
    clock.after(windowMs, () => {
      if (batch.read.hasBegun) return;
      if (windows === 1 || !hasQueuedRequests()) this.#begin(batch);
      else this.#awaitOthers(batch, windows - 1);
    });
  }

  /** Calls back where nobody comes; where anybody does, the whole time is waited for them. */
  #lookAround(left: number, begin: () => void): void {
    if (this.#options.hasConcurrentRequests()) return;
    if (left === 0) begin();
    else nextTurn(() => this.#lookAround(left - 1, begin));
  }

  #begin(batch: Batch<Type>): void {
    if (batch.read.hasBegun) return;
    if (this.#gathering === batch) this.#gathering = null;
    batch.read.begin(
      (shared) => this.#part.getMany([...batch.ids], batch.fields, shared),
      () => {
        for (const id of batch.ids) if (this.#byId.get(id) === batch) this.#byId.delete(id);
      },
    );
  }
}
