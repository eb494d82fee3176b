/** Shelves of things that are kept in the browser, in IndexedDB; in memory where there is none, or where it is refused. */

/** What is kept has an id, by which it is put in place of what had the same one. */
export interface Kept {
  readonly id: string;
}

export interface Shelf<T extends Kept> {
  /** Whether things are there after the page was closed, as far as is known: a database is opened for the first of them. */
  readonly lasting: boolean;
  all(): Promise<readonly T[]>;
  put(thing: T): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

export type ShelfName = "history" | "saved";

const DATABASE = "clientgen.console";
const NAMES: readonly ShelfName[] = ["history", "saved"];

/** A shelf in memory alone. */
export function memoryShelf<T extends Kept>(): Shelf<T> {
  const things = new Map<string, T>();
  return {
    lasting: false,
    all: async () => [...things.values()],
    put: async (thing) => void things.set(thing.id, thing),
    remove: async (id) => void things.delete(id),
    clear: async () => things.clear(),
  };
}

/**
 * A shelf in the database, which is made when the first thing is put on it: a page that keeps nothing leaves no trace.
 *
 * It never fails for want of a database: files, private windows and full disks have none, and then it is in memory.
 *
 * @param factory - What opens databases; undefined for nothing.
 */
export function openShelf<T extends Kept>(name: ShelfName, factory: IDBFactory | undefined = databases()): Shelf<T> {
  return factory ? new LazyShelf<T>(name, factory) : memoryShelf();
}

class LazyShelf<T extends Kept> implements Shelf<T> {
  lasting = true;
  private shelf: Promise<Shelf<T>> | undefined;
  private readonly name: ShelfName;
  private readonly factory: IDBFactory;

  constructor(name: ShelfName, factory: IDBFactory) {
    this.name = name;
    this.factory = factory;
  }

  async all(): Promise<readonly T[]> {
    return (await this.isThere()) ? (await this.opened()).all() : [];
  }

  async put(thing: T): Promise<void> {
    await (await this.opened()).put(thing);
  }

  async remove(id: string): Promise<void> {
    if (await this.isThere()) await (await this.opened()).remove(id);
  }

  async clear(): Promise<void> {
    if (await this.isThere()) await (await this.opened()).clear();
  }

  /** Whether anything can be on it. */
  private async isThere(): Promise<boolean> {
    if (this.shelf) return true;
    try {
      return (await this.factory.databases()).some((each) => each.name === DATABASE);
    } catch {
      // A browser that does not tell, or refuses to.
      return true;
    }
  }

  private opened(): Promise<Shelf<T>> {
    this.shelf ??= open(this.factory).then(
      (database) => {
        // Another page may erase everything meanwhile; what comes then is put into a new one.
        database.onversionchange = () => {
          database.close();
          this.shelf = undefined;
        };
        return new DatabaseShelf<T>(database, this.name);
      },
      () => {
        this.lasting = false;
        return memoryShelf<T>();
      },
    );
    return this.shelf;
  }
}

/** Deletes the database; nothing happens where there is none. */
export async function eraseDatabase(factory: IDBFactory | undefined = databases()): Promise<void> {
  if (!factory) return;
  await new Promise<void>((resolve) => {
    try {
      const request = factory.deleteDatabase(DATABASE);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
      request.onblocked = () => resolve();
    } catch {
      resolve();
    }
  });
}

/** Even the look at it is refused in some places. */
function databases(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  // What is thrown in here rejects it.
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const name of NAMES) request.result.createObjectStore(name, { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the database cannot be opened"));
    request.onblocked = () => reject(new Error("the database is in use"));
  });
}

class DatabaseShelf<T extends Kept> implements Shelf<T> {
  readonly lasting = true;
  private readonly database: IDBDatabase;
  private readonly name: ShelfName;

  constructor(database: IDBDatabase, name: ShelfName) {
    this.database = database;
    this.name = name;
  }

  async all(): Promise<readonly T[]> {
    return (await this.run("readonly", (store) => store.getAll())) as T[];
  }

  async put(thing: T): Promise<void> {
    await this.run("readwrite", (store) => store.put(thing));
  }

  async remove(id: string): Promise<void> {
    await this.run("readwrite", (store) => store.delete(id));
  }

  async clear(): Promise<void> {
    await this.run("readwrite", (store) => store.clear());
  }

  private run(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(this.name, mode);
      const request = act(transaction.objectStore(this.name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error("the database refused"));
      transaction.onabort = () => reject(transaction.error ?? new Error("the database is full"));
    });
  }
}
