/** Where the server of a store is and who asks. Null user and password: a server without authentication. Null database: the user's home database. */
export interface ServerAddress {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: string | null;
}
