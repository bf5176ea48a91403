export { type Connection, serveConnection } from './connection.js';
export { type RunningServer, type ServeOptions, serveMcp } from './serve.js';
export { buildServer, type ServerOptions } from './server.js';
