export { isBulk } from './crowd.js';
export { type Outside, outsideOf, type ScopedGuest } from './judge.js';
export { parseScope, parseVmids, ScopeError, type ScopeKind, type ScopeRule } from './parse.js';
export { type Touched, touchedBy } from './touches.js';
