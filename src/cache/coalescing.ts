import type { Adapter, BatchResult, FieldGroup, Listing, Page } from '../adapters/adapter.ts';
import { type GetMany, type List, mapResources } from '../adapters/wrap.ts';
import { nextTurn } from '../clock.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../domain/records.ts';
import type { RequestScope } from '../request-scope.ts';
import { SingleFlight, type WaitOptions } from './single-flight.ts';

export interface CoalescingOptions extends WaitOptions {
  /** How long a batch of ids waits for further ids; with 0 it is read in the next microtask. */
  readonly windowMs: number;
  /** Whether other operations run, which may add ids to a batch. */
  hasConcurrentRequests(): boolean;
  /** Whether received requests wait for their operations to begin. */
  hasQueuedRequests(): boolean;
}

/** An adapter whose reads are coalesced. */
export interface CoalescedAdapter {
  readonly adapter: Adapter;
  /** Lets no later read join one in flight. Reads that joined before get its result. */
  invalidate(): void;
}

/** How many turns of the event loop a batch waits if no other operation runs. */
const idleTurns = 4;
/** The greatest number of windows that a batch waits for queued requests. */
const maxWindows = 10;

/**
 * Coalesces the reads of one account across operations. Reads of the same record or page join one that is in flight
 * (single-flight), and reads by id that begin within a few milliseconds of each other are read as one batch.
 */
export function withCoalescing(adapter: Adapter, options: CoalescingOptions): CoalescedAdapter {
  const readsInFlight: { invalidate(): void }[] = [];
  const coalesced = mapResources(adapter, () => ({
    getMany(group) {
      const batches = new Batches(group, options);
      readsInFlight.push(batches);
      return coalescedGetMany(batches);
    },
    list(listing) {
      const pages = new Pages(listing, options);
      readsInFlight.push(pages);
      return (request) => pages.list(request);
    },
  }));
  return {
    adapter: coalesced,
    invalidate() {
      for (const reads of readsInFlight) reads.invalidate();
    },
  };
}

/** Coalesces the pages of one list. */
class Pages<Type extends RecordType> {
  readonly #listing: Listing<Type>;
  readonly #options: WaitOptions;
  readonly #inFlight = new Map<string, SingleFlight<Page<Type>>>();

  constructor(listing: Listing<Type>, options: WaitOptions) {
    this.#listing = listing;
    this.#options = options;
  }

  readonly list: List<Type> = (request) => {
    const { size, from, filter, fields, firstOfEach, scope } = request;
    const key = JSON.stringify([size, from, filter, [...fields].sort(), firstOfEach]);
    const known = this.#inFlight.get(key);
    if (known?.isOpenTo(scope)) return known.join(scope);
    const flight = new SingleFlight<Page<Type>>(this.#options);
    this.#inFlight.set(key, flight);
    const page = flight.join(scope);
    flight.begin(
      (shared) => this.#listing.list({ ...request, scope: shared }),
      () => {
        if (this.#inFlight.get(key) === flight) this.#inFlight.delete(key);
      },
    );
    return page;
  };

  invalidate(): void {
    this.#inFlight.clear();
  }
}

function coalescedGetMany<Type extends RecordType>(batches: Batches<Type>): GetMany<Type> {
  return async (ids, fields, scope) => {
    const flights = batches.readsOf(ids, fields, scope);
    const [first, ...others] = await Promise.all(flights.map((flight) => flight.join(scope)));
    if (first === undefined) return { items: new Map(), sideloaded: [] };
    return others.length === 0 ? first : merged(ids, [first, ...others]);
  };
}

function merged<Type extends RecordType>(
  ids: readonly string[],
  results: readonly BatchResult<Type>[],
): BatchResult<Type> {
  const items = new Map<string, PartialRecord<Type> | Error>();
  const sideloaded: AnyPartialRecord[] = [];
  for (const result of results) sideloaded.push(...result.sideloaded);
  for (const id of ids) {
    for (const result of results) {
      const item = result.items.get(id);
      if (item === undefined) continue;
      items.set(id, item);
      break;
    }
  }
  return { items, sideloaded };
}

/** A read of some records of one field group, with the union of the fields that operations want of them. */
interface Batch<Type extends RecordType> {
  readonly ids: Set<string>;
  readonly fields: Set<Field<Type>>;
  readonly read: SingleFlight<BatchResult<Type>>;
}

/** Coalesces the reads by id of one field group. */
class Batches<Type extends RecordType> {
  readonly #group: FieldGroup<Type>;
  readonly #options: CoalescingOptions;
  readonly #byId = new Map<string, Batch<Type>>();
  /** The batch that takes further ids; null if there is none. It is closed when it begins or is full. */
  #open: Batch<Type> | null = null;

  constructor(group: FieldGroup<Type>, options: CoalescingOptions) {
    this.#group = group;
    this.#options = options;
  }

  /** The reads that together have these fields of these records; ids without such a read are added to the open batch. */
  readsOf(ids: readonly string[], fields: ReadonlySet<Field<Type>>, scope: RequestScope) {
    const reads = new Set<SingleFlight<BatchResult<Type>>>();
    const full: Batch<Type>[] = [];
    /** The batch of the previous id, which most often has the next id as well. */
    let last: Batch<Type> | null = null;
    for (const id of ids) {
      const known = this.#byId.get(id);
      const isUsable = known !== undefined && (known === last || this.#isUsable(known, fields, scope));
      const batch: Batch<Type> = isUsable ? known : this.#add(id, scope);
      last = batch;
      if (!reads.has(batch.read)) for (const field of fields) batch.fields.add(field);
      reads.add(batch.read);
      if (batch.ids.size < this.#group.idsPerCall || batch !== this.#open) continue;
      this.#open = null;
      full.push(batch);
    }
    // In a microtask, because the caller has to join these reads before they begin.
    queueMicrotask(() => {
      for (const batch of full) this.#begin(batch);
    });
    return [...reads];
  }

  invalidate(): void {
    this.#byId.clear();
  }

  #isUsable({ read, fields }: Batch<Type>, wanted: ReadonlySet<Field<Type>>, scope: RequestScope): boolean {
    return read.isOpenTo(scope) && (!read.hasBegun || wanted.isSubsetOf(fields));
  }

  /** Adds an id to the open batch; opens one if there is none. */
  #add(id: string, scope: RequestScope): Batch<Type> {
    const { windowMs } = this.#options;
    let batch = this.#open;
    // The open batch is aborted if all requests that joined it were aborted.
    if (!batch?.read.isOpenTo(scope)) {
      const opened = {
        ids: new Set<string>(),
        fields: new Set<Field<Type>>(),
        read: new SingleFlight<BatchResult<Type>>(this.#options),
      };
      batch = opened;
      this.#open = opened;
      const begin = () => this.#begin(opened);
      if (windowMs === 0) queueMicrotask(begin);
      else {
        this.#beginAfterWindows(opened, maxWindows);
        this.#beginIfAlone(idleTurns, begin);
      }
    }
    batch.ids.add(id);
    this.#byId.set(id, batch);
    return batch;
  }

  /** Begins after one window, or later if requests are queued by then, but after `windows` windows at most. */
  #beginAfterWindows(batch: Batch<Type>, windows: number): void {
    const { clock, windowMs, hasQueuedRequests } = this.#options;
    clock.after(windowMs, () => {
      if (batch.read.hasBegun) return;
      if (windows === 1 || !hasQueuedRequests()) this.#begin(batch);
      else this.#beginAfterWindows(batch, windows - 1);
    });
  }

  /** Begins after a few turns of the event loop, unless another operation runs by then: its ids may join the batch. */
  #beginIfAlone(turns: number, begin: () => void): void {
    if (this.#options.hasConcurrentRequests()) return;
    if (turns === 0) begin();
    else nextTurn(() => this.#beginIfAlone(turns - 1, begin));
  }

  #begin(batch: Batch<Type>): void {
    if (batch.read.hasBegun) return;
    if (this.#open === batch) this.#open = null;
    batch.read.begin(
      (shared) => this.#group.getMany([...batch.ids], batch.fields, shared),
      () => {
        for (const id of batch.ids) if (this.#byId.get(id) === batch) this.#byId.delete(id);
      },
    );
  }
}
