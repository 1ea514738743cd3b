interface Migration {
  /** The day the address changed; migrations run in this order. */
  date: string;
  apply(query: URLSearchParams): void;
}

/** Old links keep working: each change of the address adds one entry here, and none is ever removed. */
const migrations: readonly Migration[] = [];

export function migrateQuery(query: URLSearchParams): URLSearchParams {
  const migrated = new URLSearchParams(query);
  for (const migration of migrations) migration.apply(migrated);
  return migrated;
}
